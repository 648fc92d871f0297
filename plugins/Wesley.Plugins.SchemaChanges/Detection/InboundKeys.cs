using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Who refers to whom: what a dropped table or column leaves without a target.</summary>
internal static class InboundKeys
{
    internal static ILookup<string, (Coordinate Field, Coordinate Target)> ToTables(SchemaModel schema) =>
        All(schema).ToLookup(key => key.Target.Type, StringComparer.Ordinal);

    internal static ILookup<Coordinate, (Coordinate Field, Coordinate Target)> ToColumns(SchemaModel schema) =>
        All(schema).ToLookup(key => key.Target);

    private static IEnumerable<(Coordinate Field, Coordinate Target)> All(SchemaModel schema)
    {
        foreach (var table in schema.Tables)
        foreach (var field in table.Fields)
        {
            if (field.References is { } key)
            {
                yield return (Coordinate.OfMember(table.Name, field.Name), key.Target);
            }
        }
    }
}
