using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The tables and the enums that are in one version only.</summary>
internal static class TypePools
{
    internal static Pool? Tables(DetectionRequest request, IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        var (before, after) = (request.Schemas.Before, request.Schemas.After);
        return Pool(
            request,
            [.. gone.Select(c => before.Table(c.Coordinate.Type) is { } t ? Table(t, c, n => request.Pairing.ToAfter(Coordinate.OfType(n)).Type) : null).OfType<Suspect>()],
            [.. added.Select(c => after.Table(c.Coordinate.Type) is { } t ? Table(t, c, n => n) : null).OfType<Suspect>()],
            before.Tables.Select(t => t.Name), after.Tables.Select(t => t.Name));
    }

    internal static Pool? Enums(DetectionRequest request, IEnumerable<Change> gone, IEnumerable<Change> added)
    {
        var (before, after) = (request.Schemas.Before, request.Schemas.After);
        return Pool(
            request,
            [.. gone.Select(c => before.Enum(c.Coordinate.Type) is { } e ? Enum(e, c) : null).OfType<Suspect>()],
            [.. added.Select(c => after.Enum(c.Coordinate.Type) is { } e ? Enum(e, c) : null).OfType<Suspect>()],
            before.Enums.Select(e => e.Name), after.Enums.Select(e => e.Name));
    }

    private static Pool? Pool(
        DetectionRequest request, ImmutableArray<Suspect> gone, ImmutableArray<Suspect> added, IEnumerable<string> before, IEnumerable<string> after)
    {
        if (gone.IsEmpty || added.IsEmpty)
        {
            return null;
        }

        var words = WordWeights.Of(before.Select(Words.Of), after.Select(Words.Of));
        var members = WordWeights.Of(gone.Select(g => g.Members), added.Select(a => a.Members));
        var users = TypeUsers.Of(request);
        return new() { Gone = gone, Added = added, Compare = (g, a) => TypeLikeness.Of(g, a, words, members, users) };
    }

    private static Suspect Table(TableType table, Change change, Func<string, string> typeAfter) => new()
    {
        Coordinate = table.Coordinate,
        Change = change,
        Location = table.Location,
        Words = Words.Of(table.Name),
        Uid = table.Uid,
        Description = table.Description,
        Members = [.. table.Columns.Select(f => $"{f.Name}: {typeAfter(f.Type.Name)}{new string('*', f.Type.ListDepth)}")],
    };

    private static Suspect Enum(EnumType type, Change change) => new()
    {
        Coordinate = type.Coordinate,
        Change = change,
        Location = type.Location,
        Words = Words.Of(type.Name),
        Uid = type.Uid,
        Description = type.Description,
        Members = [.. type.Values.Select(v => v.Name)],
    };
}
