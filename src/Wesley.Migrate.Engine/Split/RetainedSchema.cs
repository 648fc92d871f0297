using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Split;

/// <summary>
/// The schema between two plans: the new one, and beside it what only the old one has. A column that is kept may be null, since
/// code of the new version does not write it.
/// </summary>
internal static class RetainedSchema
{
    /// <summary>Its sources, or the reason why no schema can say it.</summary>
    internal static (ImmutableArray<SourceText> Sources, string? Obstacle) Of(PipelineInput input, SchemaPair schemas, SchemaPairing pairing)
    {
        var sources = input.After;
        var more = new List<string>();
        foreach (var table in schemas.Before.Tables)
        {
            if (pairing.TableAfter(table.Name) is not { } after)
            {
                if (schemas.After.Tables.Any(t => t.Name == table.Name || t.TableName == table.TableName))
                {
                    return (sources, $"another table takes the name of {table.Name}");
                }

                more.Add(DefinitionText.Of(input.Before, table.Name)!);
                more.AddRange(table.Columns.SelectMany(c => Enum(c, input, schemas)));
                continue;
            }

            var gone = table.Columns.Where(c => pairing.FieldAfter(new() { Before = table, After = after }, c.Name) is not { IsColumn: true }).ToList();
            if (gone.FirstOrDefault(c => after.Field(c.Name) is not null || after.Columns.Any(a => a.ColumnName == c.ColumnName)) is { } taken)
            {
                return (sources, $"another field takes the name of {table.Name}.{taken.Name}");
            }

            if (gone.FirstOrDefault(c => table.PrimaryKey.Contains(c.Name)) is { } key)
            {
                return (sources, $"{table.Name}.{key.Name} is a part of the primary key, which goes with the swap");
            }

            if (gone.Count > 0)
            {
                more.AddRange(gone.SelectMany(c => Enum(c, input, schemas)));
                if (DefinitionText.With(sources, after.Name, gone.Select(c => DefinitionText.Field(input.Before, table.Name, c.Name)!)) is not { } with)
                {
                    return (sources, $"{after.Name} has no fields in the new schema");
                }

                sources = with;
            }
        }

        return (more.Count == 0 ? sources : sources.SetItem(0, sources[0] with { Text = $"{sources[0].Text.TrimEnd()}\n\n{string.Join("\n\n", more.Distinct(StringComparer.Ordinal))}\n" }), null);
    }

    // Its values are needed as long as the column is.
    private static IEnumerable<string> Enum(Field column, PipelineInput input, SchemaPair schemas) =>
        schemas.Before.Enum(column.Type.Name) is not null && schemas.After.Enum(column.Type.Name) is null && DefinitionText.Of(input.Before, column.Type.Name) is { } text ? [text] : [];
}
