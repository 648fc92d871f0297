using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Conservation;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.Peer;

/// <summary>Looks for what the peer expects among our changes.</summary>
internal sealed class PeerMatch(PipelineResult result)
{
    private readonly Sheet _before = SheetReader.Read(result.Schemas!.Before);
    private readonly Sheet _after = SheetReader.Read(result.Schemas!.After);

    /// <summary>The expected changes that none of ours is about. One that the peer reports several times needs as many of ours.</summary>
    internal static IEnumerable<string> Unmatched(PeerCase test, PipelineResult result)
    {
        var match = new PeerMatch(result);
        return test.Expected.GroupBy(e => e)
            .Where(same => !match.IsMatched(same.Key.Type, same.Key.Path, same.Count()))
            .Select(same => $"{test.Name}: {same.Key.Type} {same.Key.Path}");
    }

    private bool IsMatched(string type, string path, int times)
    {
        var rule = PeerRule.All[type];
        var place = PeerPlace.Parse(path, rule.Place);
        return result.Changes.Count(c => rule.Means(c) && IsAt(c, rule, place)) >= times || IsInWhole(rule, place);
    }

    private bool IsAt(Change change, PeerRule rule, PeerPlace place) => rule.Place switch
    {
        "some-member" => change.Coordinate.Type == place.At.Type && change.Coordinate.Member is not null,
        "directive-argument" when place.At.Argument is null => change.Coordinate.Type == place.At.Type && change.Coordinate.Argument is not null,
        "schema" => change.Coordinate == place.At && change.Subject.Equals(rule.Type.Split('_')[1], StringComparison.OrdinalIgnoreCase),
        "use" => change.Coordinate == place.At && IsOfUse(change, place),
        "use-argument" => change.Coordinate == place.At && IsOfUse(change, place) && HasArgument(change, rule, place),
        _ => change.Coordinate == place.At && IsNoPresence(change, rule),
    };

    // A field that is a column in one version only is both: gone or new there, and of another type for the peer.
    private static bool IsNoPresence(Change change, PeerRule rule) =>
        rule.Type != "FIELD_TYPE_CHANGED" || (change.Before is not null && change.After is not null && change.Before != change.After);

    private static bool IsOfUse(Change change, PeerPlace place) =>
        change.Kind.Id.StartsWith("deprecation.", StringComparison.Ordinal)
            ? place.Directive == "deprecated"
            : change.Subject == place.Directive || change.Subject.StartsWith(place.Directive + "(", StringComparison.Ordinal)
                || change.Subject.StartsWith(place.Directive + " (", StringComparison.Ordinal);

    private bool HasArgument(Change change, PeerRule rule, PeerPlace place)
    {
        if (change.Kind.Id.StartsWith("deprecation.", StringComparison.Ordinal))
        {
            return place.Argument == "reason";
        }

        if (change.Kind.Id.StartsWith("annotation.argument.", StringComparison.Ordinal))
        {
            return change.Subject == $"{place.Directive}({place.Argument}:)";
        }

        // The peer pairs repeated uses by position, and then sees an argument added where only a use before it has gone.
        var isGone = rule.Whole == "gone";
        var isOwnSide = (change.After is null) == isGone || !(isGone ? Lacks(_after, _before, place) : Lacks(_before, _after, place));
        return isOwnSide && DirectiveText.Parse((change.After ?? change.Before)!).Argument(place.Argument!) is not null;
    }

    private static bool Lacks(Sheet sheet, Sheet other, PeerPlace place) => other.All(place.At, SchemaAspect.Directive)
        .Where(u => DirectiveText.Parse(u).Name == place.Directive).Except(sheet.All(place.At, SchemaAspect.Directive)).Any();

    /// <summary>Whether it is part of something that came, went or was replaced as a whole, and really is in there.</summary>
    private bool IsInWhole(PeerRule rule, PeerPlace place)
    {
        var (isNew, isGone) = (Explains(SchemaAspect.Added, place.At), Explains(SchemaAspect.Removed, place.At));
        return rule.Whole switch
        {
            "new" => isNew && IsIn(_after, rule, place),
            "gone" => isGone && IsIn(_before, rule, place),
            "both" => isNew && isGone && IsIn(_before, rule, place) && IsIn(_after, rule, place),
            _ => false,
        };
    }

    private bool Explains(string aspect, Coordinate at) =>
        result.Changes.Any(c => c.Explains.Any(f => f.Aspect == aspect
            && (f.Coordinate == at || f.Coordinate == at.Parent || (at.Argument is not null && at.Member is { } member && f.Coordinate == Coordinate.OfMember(at.Type, member)))));

    private static bool IsIn(Sheet sheet, PeerRule rule, PeerPlace place)
    {
        if (rule.Place is "use" or "use-argument")
        {
            return place.Directive == "deprecated"
                ? sheet.One(place.At, SchemaAspect.Deprecation) is not null
                : sheet.All(place.At, SchemaAspect.Directive).Select(DirectiveText.Parse)
                    .Any(u => u.Name == place.Directive && (place.Argument is null || u.Argument(place.Argument) is not null));
        }

        return rule.Type.Contains("_DESCRIPTION_", StringComparison.Ordinal) ? sheet.One(place.At, SchemaAspect.Description) is not null
            : rule.Type.Contains("_DEPRECATION_", StringComparison.Ordinal) ? sheet.One(place.At, SchemaAspect.Deprecation) is not null
            : rule.Type.Contains("_INTERFACE_", StringComparison.Ordinal) ? sheet.All(place.At, SchemaAspect.Interface).Any()
            : rule.Type.Contains("_LOCATION_", StringComparison.Ordinal) ? sheet.All(place.At, SchemaAspect.Location).Any()
            : rule.Type.Contains("_REPEATABLE_", StringComparison.Ordinal) ? sheet.One(place.At, SchemaAspect.Repeatable) is not null
            : rule.Place == "directive-argument" && place.At.Argument is null ? sheet.Places.Any(p => p.Type == place.At.Type && p.Argument is not null)
            : rule.Place == "some-member" ? sheet.Places.Any(p => p.Type == place.At.Type && p.Member is not null)
            : sheet.Has(place.At);
    }
}
