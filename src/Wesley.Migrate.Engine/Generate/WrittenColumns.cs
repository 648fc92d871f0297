using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>What the scripts write, as rules see it: told again over the row as it stands when they have ended.</summary>
internal static class WrittenColumns
{
    private const string Missing = "{target} IS NULL";

    internal static ImmutableArray<WrittenColumn> Of(ImmutableArray<TableBackfill> tables) =>
        [.. tables.SelectMany(table => table.Fills.Select(fill => Of(table, fill)))];

    private static WrittenColumn Of(TableBackfill table, ColumnFill fill)
    {
        var (where, sql) = IsToldAgain(table, fill) ? Again(fill) : (null, null);
        return new()
        {
            Coordinate = Coordinate.OfMember(table.After.Name, fill.After.Name),
            Table = table.Before,
            Column = fill.Into,
            Target = fill.Target,
            Before = fill.Before,
            Storage = fill.After.Storage!,
            Where = where,
            Sql = sql,
            Json = fill.Parts is [{ Value.Kind: DefaultKind.Literal } only] ? Constant(only.Value.TypeScript) : null,
        };
    }

    // What is written where it was read is gone, and a value that stands under its name only after the swap is not found by it.
    private static bool IsToldAgain(TableBackfill table, ColumnFill fill) =>
        fill is { Sql: not null, Target: not FillTarget.ExistingColumn }
        && fill.Parts.All(p => p.Value.Kind != DefaultKind.VolatileExpression && !SqlText.ChangesByItself(p.Value.Sql!))
        && fill.Uses.All(name => table.Fills.All(other => other.After.ColumnName != name || other.Into == name));

    /// <summary>The rows that would wait if the target were empty, and what they would get.</summary>
    private static (string? Where, string Sql) Again(ColumnFill fill)
    {
        var stored = fill.Before?.ColumnName ?? fill.After.ColumnName;
        string Read(string text) => FillTokens.SqlOver(text, $"NULL::{fill.After.Storage!.Sql}", stored);
        var parts = fill.Parts.Select(p => (Pending: Read(p.Pending), Value: Read(p.Value.Sql!))).ToList();
        return fill.Parts is [{ Pending: Missing }] ? (null, parts[0].Value)
            : parts is [var one] ? (one.Pending, one.Value)
            : (string.Join(" OR ", parts.Select(p => $"({p.Pending})")), $"CASE {string.Join(" ", parts.Select(p => $"WHEN {p.Pending} THEN {p.Value}"))} END");
    }

    /// <summary>A constant of TypeScript that is one of JSON as well; null for any other.</summary>
    private static string? Constant(string? typeScript)
    {
        try
        {
            using var document = JsonDocument.Parse(typeScript?.TrimEnd('n') ?? "");
            return document.RootElement.GetRawText();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
