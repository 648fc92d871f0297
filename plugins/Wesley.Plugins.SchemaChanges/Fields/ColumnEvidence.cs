using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>What to know about a column that comes or goes.</summary>
internal static class ColumnEvidence
{
    internal static IEnumerable<string> Added(Coordinate coordinate, Field? before, Field after)
    {
        if (before is not null)
        {
            yield return $"{coordinate} was a relation and stored nothing.";
        }

        if (!after.Type.Required && after.Default is { } value)
        {
            yield return $"The default {value.Text} is for new rows only; existing rows hold null.";
        }
    }

    internal static IEnumerable<string> Removed(
        TablePair table, Field before, Field? after, ILookup<Coordinate, (Coordinate Field, Coordinate Target)> inbound)
    {
        var old = Coordinate.OfMember(table.Before.Name, before.Name);
        if (after is not null)
        {
            yield return $"{old} is a relation now and stores nothing.";
        }

        foreach (var key in inbound[old])
        {
            yield return $"{key.Field} refers to {key.Target}.";
        }
    }
}
