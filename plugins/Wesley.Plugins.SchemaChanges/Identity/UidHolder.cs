using System.Runtime.CompilerServices;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>A table or field with a uid.</summary>
internal sealed record UidHolder
{
    internal required string Uid { get; init; }

    internal required Coordinate Coordinate { get; init; }

    internal required SourceLocation Location { get; init; }

    internal bool IsField => Coordinate.Member is not null;

    // Two detectors ask for them, each in both versions.
    private static readonly ConditionalWeakTable<SchemaModel, ILookup<string, UidHolder>> Known = [];

    internal static ILookup<string, UidHolder> All(SchemaModel schema) =>
        Known.GetValue(schema, static s => s.Tables.Where(t => t.HasIdentities).SelectMany(Of).ToLookup(holder => holder.Uid, StringComparer.Ordinal));

    private static IEnumerable<UidHolder> Of(TableType table)
    {
        if (table.Uid is { } uid)
        {
            yield return new UidHolder { Uid = uid, Coordinate = table.Coordinate, Location = table.Location };
        }

        foreach (var field in table.Fields)
        {
            if (field.Uid is { } own)
            {
                yield return new UidHolder { Uid = own, Coordinate = Coordinate.OfMember(table.Name, field.Name), Location = field.Location };
            }
        }
    }
}
