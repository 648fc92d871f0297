using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>
/// Applies a change list to the old model. What a change says is taken at its word: old values must be what it says they were,
/// and new values are those it prints. Only elements that are new as a whole come from the new model.
/// </summary>
internal sealed class Application
{
    private readonly Sheet _before;
    private readonly Sheet _after;
    private readonly Renaming _renaming;
    private readonly SchemaPair _schemas;
    private readonly List<string> _complaints = [];
    private Sheet _sheet;

    private Application(SchemaPair schemas, IReadOnlyCollection<Change> changes)
    {
        _schemas = schemas;
        (_before, _after) = (SheetReader.Read(schemas.Before), SheetReader.Read(schemas.After));
        _renaming = new(changes);
        _sheet = SheetReader.Read(schemas.Before);
    }

    /// <summary>What keeps the change list from turning the old model into the new one; nothing when it does.</summary>
    internal static IReadOnlyList<string> Complaints(SchemaPair schemas, IReadOnlyCollection<Change> changes)
    {
        var application = new Application(schemas, changes);
        application.Apply(changes);
        return [.. application._complaints, .. application.Rest()];
    }

    private void Apply(IReadOnlyCollection<Change> changes)
    {
        foreach (var (change, fact) in Facts(changes, SchemaAspect.Removed))
        {
            Check(change, _sheet.Drop(_renaming.BackOfGone(fact.Coordinate, _before)), "drops what is not there");
        }

        _sheet = _renaming.Apply(_sheet);
        foreach (var (change, fact) in Facts(changes, SchemaAspect.Added))
        {
            Check(change, _sheet.Copy(fact.Coordinate, _after), "adds what is there already, or in neither version");
        }

        foreach (var change in changes)
        {
            Check(change, FactKinds.Complaint(change) is null, FactKinds.Complaint(change) ?? "");
            Each(change);
        }

        foreach (var field in _after.Places.Where(p => _schemas.After.Field(p) is not null && _sheet.Has(p)))
        {
            Storage(field, changes);
        }

        foreach (var type in _schemas.After.Enums.Where(e => _sheet.Has(e.Coordinate)))
        {
            Places(type);
        }
    }

    private void Each(Change change)
    {
        var aspects = change.Explains.Select(f => f.Aspect).ToHashSet();
        if (aspects.Contains(SchemaAspect.Index) || aspects.Contains(SchemaAspect.Unique) || (aspects.Contains(SchemaAspect.Directive) && !IsArgument(change)))
        {
            Swap(change, aspects.First(a => a is SchemaAspect.Index or SchemaAspect.Unique or SchemaAspect.Directive));
            return;
        }

        foreach (var fact in change.Explains)
        {
            switch (fact.Aspect)
            {
                case SchemaAspect.Added or SchemaAspect.Removed or SchemaAspect.Name:
                    break;
                case SchemaAspect.Classification or SchemaAspect.Interface or SchemaAspect.Location:
                    Swap(change, fact.Aspect);
                    break;
                case SchemaAspect.Directive:
                    Argument(change);
                    break;
                case SchemaAspect.Stored:
                    Stored(change);
                    break;
                case SchemaAspect.Type or SchemaAspect.List or SchemaAspect.Required or SchemaAspect.ItemsRequired:
                    Typed(change, fact);
                    break;
                case SchemaAspect.Default when _schemas.After.Field(fact.Coordinate) is { } field && fact.Coordinate.Argument is null:
                    ColumnDefault(change, field);
                    break;
                case SchemaAspect.ColumnName when change.From is { Member: { } old }:
                    Check(change, _before.One(Place(fact.Coordinate), fact.Aspect) == old, "takes a column along that is not called as its field");
                    _sheet.Set(fact.Coordinate, fact.Aspect, fact.Coordinate.Member);
                    break;
                case SchemaAspect.Order:
                    Text(change, fact.Coordinate, SchemaAspect.Order, isPartOfOld: true);
                    break;
                case SchemaAspect.Root:
                    Text(change, fact.Coordinate, $"root {fact.Subject}");
                    break;
                default:
                    Text(change, fact.Coordinate, fact.Aspect);
                    break;
            }
        }
    }

    /// <summary>One text: the old one is checked, the new one is set.</summary>
    private void Text(Change change, Coordinate at, string aspect, bool isPartOfOld = false)
    {
        var old = _before.One(Place(at), aspect);
        Check(change, old == change.Before || (isPartOfOld && change.Before is not null && change.Before.Split(", ").All(old!.Split(", ").Contains)), $"says that it was {change.Before}, and it was {old}");
        _sheet.Set(at, aspect, change.After);
    }

    /// <summary>One of many: the old one goes, the new one comes.</summary>
    private void Swap(Change change, string aspect)
    {
        Check(change, change.Before is null || _sheet.Take(change.Coordinate, aspect, change.Before), $"takes away {change.Before}, which is not there");
        if (change.After is not null)
        {
            _sheet.Add(change.Coordinate, aspect, change.After);
        }
    }

    /// <summary>One argument of a directive that each version uses once.</summary>
    private void Argument(Change change)
    {
        var (directive, argument) = Named(change.Subject);
        var use = _sheet.All(change.Coordinate, SchemaAspect.Directive).Select(DirectiveText.Parse).SingleOrDefault(d => d.Name == directive);
        Check(change, use is not null && use.Argument(argument) == change.Before, $"says that {argument} was {change.Before}, and it was {use?.Argument(argument)}");
        if (use is not null)
        {
            _sheet.Take(change.Coordinate, SchemaAspect.Directive, use.ToString());
            _sheet.Add(change.Coordinate, SchemaAspect.Directive, use.With(argument, change.After).ToString());
        }
    }

    /// <summary>A field that is stored in one version only takes everything that has to do with storing from the new model.</summary>
    private void Stored(Change change)
    {
        Text(change, change.Coordinate, SchemaAspect.Type);
        foreach (var aspect in (string[])["stored scalar", "stored sql", "stored typescript", SchemaAspect.ColumnName, SchemaAspect.Default, SchemaAspect.ForeignKey, SchemaAspect.Check, SchemaAspect.Uid, SchemaAspect.RenamedFrom])
        {
            _sheet.Set(change.Coordinate, aspect, _after.One(change.Coordinate, aspect));
        }

        _sheet.Set(change.Coordinate, SchemaAspect.Classification, null);
        foreach (var word in _after.All(change.Coordinate, SchemaAspect.Classification))
        {
            _sheet.Add(change.Coordinate, SchemaAspect.Classification, word);
        }
    }

    /// <summary>The one part of a field's type that the fact is about; the whole type of everything else.</summary>
    private void Typed(Change change, SchemaFact fact)
    {
        var old = _before.One(Place(fact.Coordinate), SchemaAspect.Type);
        Check(change, old == change.Before && change.After is not null, $"says that the type was {change.Before}, and it was {old}");
        if (change.After is null || _sheet.One(fact.Coordinate, SchemaAspect.Type) is not { } type)
        {
            return;
        }

        var (now, wanted) = (TypeText.Parse(type), TypeText.Parse(change.After));
        var isField = fact.Coordinate.Argument is null && _schemas.After.Field(fact.Coordinate) is not null;
        _sheet.Set(fact.Coordinate, SchemaAspect.Type, (!isField ? wanted : fact.Aspect switch
        {
            SchemaAspect.Type => now with { Name = wanted.Name },
            SchemaAspect.Required => now with { Required = wanted.Required },
            _ => now with { Items = wanted.Items },
        }).ToString());
    }

    /// <summary>A change prints a column's default as written; the model knows what stands for it in the database.</summary>
    private void ColumnDefault(Change change, Field after)
    {
        var before = _schemas.Before.Field(Place(change.Coordinate))?.Default;
        Check(change, before?.Text == change.Before, $"says that the default was {change.Before}, and it was {before?.Text}");
        _sheet.Set(change.Coordinate, SchemaAspect.Default, after.Default?.Text == change.After ? _after.One(change.Coordinate, SchemaAspect.Default) : change.After);
    }

    /// <summary>How a column is stored follows from its type, and how its default is written in SQL follows from that.</summary>
    private void Storage(Coordinate at, IEnumerable<Change> changes)
    {
        string[] aspects = ["stored scalar", "stored sql", "stored typescript"];
        var isOfAnotherType = changes.Any(c => c.Coordinate == at && (c.Kind.Id.StartsWith("field.type.", StringComparison.Ordinal) || c.Kind.Id.StartsWith("field.list.", StringComparison.Ordinal)));
        if (!isOfAnotherType)
        {
            return;
        }

        foreach (var aspect in aspects)
        {
            _sheet.Set(at, aspect, _after.One(at, aspect));
        }

        if (_schemas.Before.Field(Place(at))?.Default?.Text is { } text && _schemas.After.Field(at)!.Default?.Text == text)
        {
            _sheet.Set(at, SchemaAspect.Default, _after.One(at, SchemaAspect.Default));
        }
    }

    /// <summary>New values of an enum have no place but the one that the new version gives them, and those that are gone leave none.</summary>
    private void Places(EnumType after)
    {
        var wanted = after.Values.Select(v => v.Name).ToList();
        var now = (_sheet.One(after.Coordinate, SchemaAspect.Order) ?? "").Split(", ").Where(v => _sheet.Has(Coordinate.OfMember(after.Name, v))).ToList();
        if (wanted.Where(now.Contains).SequenceEqual(now))
        {
            _sheet.Set(after.Coordinate, SchemaAspect.Order, string.Join(", ", wanted));
        }
    }

    private IEnumerable<string> Rest()
    {
        var (got, wanted) = (_sheet.Lines.ToList(), _after.Lines.ToList());
        return got.SequenceEqual(wanted) ? [] :
        [
            .. wanted.Except(got).Select(line => $"missing: {line}"), .. got.Except(wanted).Select(line => $"too much: {line}"),
            .. got.Count == wanted.Count || got.Except(wanted).Any() || wanted.Except(got).Any() ? Array.Empty<string>() : ["something stands twice"],
        ];
    }

    private Coordinate Place(Coordinate after) => _renaming.Back(after);

    private void Check(Change change, bool holds, string otherwise)
    {
        if (!holds)
        {
            _complaints.Add($"{change.Id} {otherwise}");
        }
    }

    private static IEnumerable<(Change Change, SchemaFact Fact)> Facts(IEnumerable<Change> changes, string aspect) =>
        changes.SelectMany(c => c.Explains.Where(f => f.Aspect == aspect).Select(f => (c, f)));

    private static bool IsArgument(Change change) => change.Subject.EndsWith(":)", StringComparison.Ordinal);

    private static (string Directive, string Argument) Named(string subject) =>
        (subject[..subject.LastIndexOf('(')], subject[(subject.LastIndexOf('(') + 1)..^2]);
}
