using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The tables and the enums that are in one version only.</summary>
internal sealed class TypePools(DetectionRequest request, Words words)
{
    private readonly Lazy<TypeUsers> _users = new(() => TypeUsers.Of(request));

    internal Pool? Tables(IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        var (before, after) = (request.Schemas.Before, request.Schemas.After);
        return Pool(
            [.. gone.Select(c => before.Table(c.Coordinate.Type) is { } t ? Table(t, c, n => request.Pairing.ToAfter(Coordinate.OfType(n)).Type) : null).OfType<Suspect>()],
            [.. added.Select(c => after.Table(c.Coordinate.Type) is { } t ? Table(t, c, n => n) : null).OfType<Suspect>()],
            before.Tables.Select(t => t.Name), after.Tables.Select(t => t.Name));
    }

    internal Pool? Enums(IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        var (before, after) = (request.Schemas.Before, request.Schemas.After);
        return Pool(
            [.. gone.Select(c => before.Enum(c.Coordinate.Type) is { } e ? Enum(e, c) : null).OfType<Suspect>()],
            [.. added.Select(c => after.Enum(c.Coordinate.Type) is { } e ? Enum(e, c) : null).OfType<Suspect>()],
            before.Enums.Select(e => e.Name), after.Enums.Select(e => e.Name));
    }

    private Pool? Pool(
        ImmutableArray<Suspect> gone, ImmutableArray<Suspect> added, IEnumerable<string> before, IEnumerable<string> after)
    {
        if (gone.IsEmpty || added.IsEmpty)
        {
            return null;
        }

        var names = WordWeights.Of(before.Select(words.Of), after.Select(words.Of));
        var members = WordWeights.Of(gone.Select(g => g.Members), added.Select(a => a.Members));
        return new() { Gone = gone, Added = added, Compare = new TypeLikeness(names, members, _users.Value).Of };
    }

    private Suspect Table(TableType table, Change change, Func<string, string> typeAfter) => new()
    {
        Coordinate = table.Coordinate,
        Change = change,
        Location = table.Location,
        Words = words.Of(table.Name),
        Uid = table.Uid,
        Description = table.Description,
        Members = [.. table.Columns.Select(f => $"{f.Name}: {typeAfter(f.Type.Name)}{new string('*', f.Type.ListDepth)}")],
    };

    private Suspect Enum(EnumType type, Change change) => new()
    {
        Coordinate = type.Coordinate,
        Change = change,
        Location = type.Location,
        Words = words.Of(type.Name),
        Uid = type.Uid,
        Description = type.Description,
        Members = [.. type.Values.Select(v => v.Name)],
    };
}
