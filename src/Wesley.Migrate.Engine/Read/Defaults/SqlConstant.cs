using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>SQL expressions that are nothing but a constant: <c>'light'</c>, <c>-1</c>, <c>true</c>, <c>'{}'::jsonb</c>.</summary>
internal static class SqlConstant
{
    internal static RawValue? Of(ImmutableArray<SqlToken> tokens, RawValue expression, StorageType storage)
    {
        var cast = tokens.IndexOf(new SqlToken(SqlTokenKind.Symbol, "::"));
        if (cast >= 0 && !IsType(tokens[(cast + 1)..], storage.Sql)) return null;

        var constant = cast < 0 ? tokens : tokens[..cast];
        return constant switch
        {
            [{ Kind: SqlTokenKind.String } text] => Value(RawValueKind.String, text.Text, expression),
            [{ Kind: SqlTokenKind.Number } number] => Number("", number, expression),
            [{ Text: "-" }, { Kind: SqlTokenKind.Number } number] => Number("-", number, expression),
            [{ Kind: SqlTokenKind.Word } word] when word.Is("true") || word.Is("false") => Value(RawValueKind.Boolean, word.Text.ToLowerInvariant(), expression),
            _ => null,
        };
    }

    private static bool IsType(ImmutableArray<SqlToken> tokens, string sql) => string.Equals(
        string.Concat(tokens.Select(t => t.Text)),
        sql.Replace(" ", "", StringComparison.Ordinal),
        StringComparison.OrdinalIgnoreCase);

    private static RawValue Number(string sign, SqlToken number, RawValue expression) =>
        Value(number.Text.All(char.IsAsciiDigit) ? RawValueKind.Int : RawValueKind.Float, sign + number.Text, expression);

    private static RawValue Value(RawValueKind kind, string text, RawValue expression) =>
        new() { Kind = kind, Text = text, Location = expression.Location };
}
