using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A folded schema as the model, once its dialect is known.</summary>
internal static class ModelReading
{
    internal static SchemaModel Read(RawSchema schema, Dialect dialect, ReadOptions options, Problems problems)
    {
        var words = Words(schema, dialect, options, problems);
        var enums = schema.Types.Where(t => t.Kind == RawKind.Enum).Select(t => EnumReading.Read(t, dialect, problems)).ToImmutableArray();
        var references = ForeignKeyReading.Read(words, problems);
        var storage = new StorageReading(words, references, problems);
        var enumsByName = enums.ToDictionary(e => e.Name, StringComparer.Ordinal);
        var fields = new FieldReading(references, storage, enumsByName, words, problems);
        var tables = words.Tables.Select(t => TableReading.Read(t, words, fields, problems)).ToImmutableArray();

        ForeignKeyRules.Check(fields.Referring, tables, problems);
        TableRules.Check(words, tables, problems);
        IdentityRules.Check([.. tables.Where((_, i) => words.Tables[i].HasUses)], enums, problems);
        TypeNameRules.Check(words, problems);
        return SchemaHash.Sign(new()
        {
            Dialect = dialect.Name,
            DialectHash = dialect.Hash,
            Hash = "",
            Tables = tables,
            Enums = enums,
            Others = [.. schema.Types
                .Where(t => t.Kind != RawKind.Enum && !words.TablesByType.ContainsKey(t.Name))
                .Select(t => OtherReading.Read(t, dialect))],
            Definition = SchemaDefinitionReading.Read(schema, words),
        });
    }

    private static Vocabulary Words(RawSchema schema, Dialect dialect, ReadOptions options, Problems problems)
    {
        var types = schema.Types.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var tables = TableSelection.Select(schema, types, dialect, problems);
        return new()
        {
            Dialect = dialect,
            Types = types,
            Used = schema.Used,
            Tables = tables,
            MemberCount = tables.Sum(t => t.Members.Length),
            TablesByType = tables.ToDictionary(t => t.Name, StringComparer.Ordinal),
            TableNames = TableNaming.Read(tables, dialect, problems),
            StorageOverrides = options.Storage,
        };
    }
}
