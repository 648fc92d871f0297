using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The columns of one table and the values of one enum that are in one version only.</summary>
internal sealed class MemberPools(DetectionRequest request, Words words)
{
    private readonly FieldReferences _references = new(request.Pairing);

    internal Pool? Of(string type, IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        if (request.Schemas.After.Table(type) is { } table && request.Pairing.TableBefore(type) is { } before)
        {
            return Columns(new() { Before = before, After = table }, gone, added);
        }

        return request.Schemas.After.Enum(type) is { } values && request.Pairing.EnumBefore(type) is { } old ? Values(old, values, gone, added) : null;
    }

    private Pool Columns(TablePair table, IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        var weights = WordWeights.Of(table.Before.Fields.Select(f => words.Of(f.Name)), table.After.Fields.Select(f => words.Of(f.Name)));
        var before = Neighbours.Of([.. table.Before.Fields.Select(f => (f.Name, request.Pairing.FieldAfter(table, f.Name)?.Name))]);
        var after = Neighbours.Of([.. table.After.Fields.Select(f => (f.Name, request.Pairing.FieldBefore(table, f.Name) is null ? null : f.Name))]);
        return new()
        {
            Gone = [.. Columns(table.Before, gone, before)],
            Added = [.. Columns(table.After, added, after)],
            Compare = (g, a, why) => ColumnLikeness.Of(g, a, weights, _references, request.Pairing, why),
        };
    }

    private IEnumerable<Suspect> Columns(TableType table, IEnumerable<Change> changes, IReadOnlyDictionary<string, string> places) =>
        from change in changes
        let field = table.Field(change.Coordinate.Member!)
        where field is { IsColumn: true }
        select new Suspect
        {
            Coordinate = Coordinate.OfMember(table.Name, field.Name),
            Change = change,
            Location = field.Location,
            Words = words.Of(field.Name),
            Uid = field.Uid,
            Description = field.Description,
            Place = places[field.Name],
            Column = (table, field),
        };

    private Pool Values(EnumType old, EnumType now, IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        var weights = WordWeights.Of(old.Values.Select(v => words.Of(v.Name)), now.Values.Select(v => words.Of(v.Name)));
        var removed = gone.Select(c => c.Coordinate.Member!).ToHashSet(StringComparer.Ordinal);
        var fresh = added.Select(c => c.Coordinate.Member!).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Gone = [.. Values(old, gone, Neighbours.Of([.. old.Values.Select(v => (v.Name, removed.Contains(v.Name) ? null : v.Name))]))],
            Added = [.. Values(now, added, Neighbours.Of([.. now.Values.Select(v => (v.Name, fresh.Contains(v.Name) ? null : v.Name))]))],
            Compare = (g, a, why) => ValueLikeness.Of(g, a, weights, why),
        };
    }

    private IEnumerable<Suspect> Values(EnumType type, IEnumerable<Change> changes, IReadOnlyDictionary<string, string> places) =>
        from change in changes
        let value = type.Values.FirstOrDefault(v => string.Equals(v.Name, change.Coordinate.Member, StringComparison.Ordinal))
        where value is not null
        select new Suspect
        {
            Coordinate = Coordinate.OfMember(type.Name, value.Name),
            Change = change,
            Location = value.Location,
            Words = words.Of(value.Name),
            Uid = value.Uid,
            Description = value.Description,
            Place = places[value.Name],
        };
}
