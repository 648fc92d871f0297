using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Defaults;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>Type and default of members of definitions without rows.</summary>
internal static class MemberShape
{
    private static readonly UnstoredDefaultKinds _inputs = UnstoredDefaultKinds.Of("input.field", "input field");
    private static readonly UnstoredDefaultKinds _arguments = UnstoredDefaultKinds.Of("directive.argument", "argument of a directive");

    internal static Detector Instance { get; } = PairDetector.Of(
        "member-shape",
        [.. OtherWords.WithTypedMembers.Select(MemberKinds.TypeChanged), .. _inputs.All, .. _arguments.All],
        request => OtherPair.All(request).SelectMany(pair => pair.Kept.SelectMany(m => Compare(pair, m.Before, m.After, request.Pairing))));

    private static IEnumerable<Change> Compare(OtherPair pair, OtherMember before, OtherMember after, SchemaPairing pairing)
    {
        if (TypeNames.Differ(before.Type, after.Type, pairing))
        {
            yield return Of(pair, before, after, MemberKinds.TypeChanged(pair.After.Kind), SchemaAspect.Type, before.Type?.ToString(), after.Type?.ToString());
        }

        var kinds = pair.After.Kind == OtherTypeKind.Directive ? _arguments : _inputs;
        if (kinds.For(before.Default, after.Default) is { } kind)
        {
            yield return Of(pair, before, after, kind, SchemaAspect.Default, before.Default, after.Default);
        }
    }

    private static Change Of(
        OtherPair pair, OtherMember old, OtherMember now, ChangeKindInfo kind, string aspect, string? before, string? after)
    {
        var coordinate = OtherCoordinate.Of(pair.After, now);
        return new()
        {
            Kind = kind.Kind,
            Coordinate = coordinate,
            Before = before,
            After = after,
            Explains = [SchemaFact.Of(coordinate, aspect)],
            BeforeLocation = old.Location,
            AfterLocation = now.Location,
        };
    }
}
