using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>One table.</summary>
internal static class TableReading
{
    internal static TableType Read(AnnotatedType table, Vocabulary words, FieldReading fields, Problems problems)
    {
        var keys = KeyReading.Read(table, words.Dialect, column => fields.IsColumn(table.Member(column)!), problems);
        return new()
        {
            Name = table.Name,
            TableName = words.TableNames[table.Name],
            Fields = ColumnNameRules.Settle(table, ImmutableArray.CreateRange(table.Members, fields.Read), problems),
            PrimaryKey = keys.Primary,
            UniqueKeys = keys.Unique,
            Indexes = keys.Indexes,
            Uid = table.Use(DirectiveMeaning.Identity)?.Text(ArgumentRole.Value),
            RenamedFrom = table.Use(DirectiveMeaning.RenamedFrom)?.Text(ArgumentRole.Name),
            TenantBy = keys.TenantBy,
            Check = CheckReading.Read(table.Use(DirectiveMeaning.Check), table.Coordinate, problems),
            Interfaces = table.Raw.Interfaces.IsEmpty ? [] : [.. table.Raw.Interfaces.Select(i => i.Name).Order(StringComparer.Ordinal)],
            Classification = Classification.Of(table.Uses),
            Directives = ImmutableArray.CreateRange(table.Uses, static u => u.ToModel()),
            Description = table.Raw.Description,
            Location = table.Raw.Location,
        };
    }
}
