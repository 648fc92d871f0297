using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>Text, words and identifiers.</summary>
internal static class WordLiterals
{
    /// <summary>Numbers and words stand for their own text.</summary>
    internal static LiteralResult Text(RawValue value) =>
        IsWord(value) ? Quoted(value.Text) : LiteralResult.Needs("a text");

    internal static LiteralResult Boolean(RawValue value) =>
        value.Kind is RawValueKind.Boolean or RawValueKind.String && bool.TryParse(value.Text, out var flag)
            ? LiteralResult.Of(flag ? "true" : "false", flag ? "true" : "false")
            : LiteralResult.Needs("true or false");

    internal static LiteralResult Uuid(RawValue value) =>
        value.Kind == RawValueKind.String && Guid.TryParseExact(value.Text, "D", out var id)
            ? Quoted(id.ToString("D"))
            : LiteralResult.Needs("a UUID such as 00000000-0000-0000-0000-000000000000");

    /// <summary>PostgreSQL's hexadecimal form; no other says by itself what it is.</summary>
    internal static LiteralResult Bytes(RawValue value) =>
        value.Kind == RawValueKind.String && value.Text.StartsWith("\\x", StringComparison.Ordinal)
        && value.Text.Length % 2 == 0 && value.Text.Skip(2).All(char.IsAsciiHexDigit)
            ? Quoted(value.Text.ToLowerInvariant())
            : LiteralResult.Needs("bytes in hexadecimal form, such as \\\\x00ff");

    internal static LiteralResult Enum(RawValue value, EnumType type) =>
        value.Kind is RawValueKind.String or RawValueKind.Enum && type.Has(value.Text)
            ? Quoted(value.Text)
            : LiteralResult.Needs($"one of {string.Join(", ", type.Values.Select(v => v.Name))}");

    private static bool IsWord(RawValue value) =>
        value.Kind is RawValueKind.String or RawValueKind.Int or RawValueKind.Float or RawValueKind.Boolean or RawValueKind.Enum && SqlText.IsStorable(value.Text);

    private static LiteralResult Quoted(string text) => LiteralResult.Of(SqlText.Literal(text), TypeScriptText.Literal(text));
}
