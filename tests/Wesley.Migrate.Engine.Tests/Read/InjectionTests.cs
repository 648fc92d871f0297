using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>Any text in any place: refused with a place, or kept to the letter.</summary>
public sealed partial class InjectionTests
{
    private static readonly Gen<string> _texts = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["'\"\\`$;-/*(){}[]:\n\r\t\0\u2028\u202E\uD800\uDC00aZ0_é"], 0, 12],
        AnyOf("'; drop table users; --", "\\'", "$$", "*/", "${x}", "now()", "'a'", "NULL", "\uD83D\uDE00"));

    [Fact]
    public void Default_OfAnyText_RoundTripsThroughSql() => _texts.Sample(text =>
    {
        var read = Sdl.Read($"type T @wes_table {{ f: String @wes_default(value: {Quoted(text)}) }}");

        Assert.Equal(SqlText.IsStorable(text), read.Succeeded);
        if (!read.Succeeded) return;

        var found = read.Value.Tables[0].Fields[0].Default!;
        Assert.Equal(text, Unquoted(found.Sql, '\''));
        Assert.Equal(text, System.Text.Json.JsonSerializer.Deserialize<string>(found.Json!));
    });

    [Fact]
    public void Default_OfAnyTextAndType_NeverThrows() => Gen.Select(_texts, AnyOf("Int", "Float", "Decimal", "Boolean", "DateTime", "Date", "Time", "JSON", "Bytes", "ID", "[String]", "E")).Sample((text, type) =>
    {
        foreach (var argument in new[] { "value", "expr" })
        {
            var read = Sdl.Read($"type T @wes_table {{ f: {type} @wes_default({argument}: {Quoted(text)}) }} enum E {{ A }}");
            Assert.Equal(read.Succeeded, read.Diagnostics.All(d => d.Severity != Severity.Error));
        }
    });

    [Fact]
    public void TableName_OfAnyText_IsQuotedOrRefused() => _texts.Sample(text =>
    {
        var read = Sdl.Read($"type T @wes_table(name: {Quoted(text)}) {{ f: String }}");

        if (read.Succeeded) Assert.Equal(text, Unquoted(SqlText.Identifier(read.Value.Tables[0].TableName), '"'));
    });

    [Fact]
    public void Description_OfAnyText_IsKept() => _texts.Sample(text =>
        Assert.Equal(text, Sdl.Model($"{Quoted(text)} type T @wes_table {{ f: String }}").Tables[0].Description));

    [Fact]
    public void Bytes_OfAnyKind_NeverThrow() => Gen.Byte.Array[0, 40].Sample(bytes =>
        Assert.NotNull(Engine.Read.SourceDecoder.Decode("s", bytes).Value));

    [Fact]
    public void Sdl_OfAnyPieces_NeverThrows() => AnyOf("type ", "A ", "{ ", "} ", ": ", "Int ", "[", "]", "! ", "@wes_table ", "@pk ", "(fields: [\"a\"]) ", "\"\"\"", "\" ", "a", "extend ", "enum ", "\n", "\r", "| ", "= ", "union ", "é", "\0")
        .Array[0, 30].Sample(pieces => Assert.NotNull(Sdl.Read(string.Concat(pieces)).Value));

    private static string Decoded(Match escape) => escape.Value == @"\\"
        ? "\\"
        : char.ConvertFromUtf32(int.Parse(escape.Value.AsSpan().TrimStart("\\+"), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\\(\\|[0-9A-F]{4}|\+[0-9A-F]{6})", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>A GraphQL string; every character that may not stand there bare is escaped.</summary>
    private static string Quoted(string text) => $"\"{string.Concat(text.Select(c => c is >= ' ' and <= '~' and not '"' and not '\\' ? $"{c}" : $"\\u{(int)c:X4}"))}\"";

    /// <summary>What PostgreSQL makes of a quoted text; fails where the text would end too early.</summary>
    private static string Unquoted(string sql, char quote)
    {
        var escapes = sql.StartsWith("U&", StringComparison.Ordinal);
        var quoted = escapes ? sql[2..] : sql;
        Assert.True(quoted.Length >= 2 && quoted[0] == quote && quoted[^1] == quote);
        var inner = escapes ? Escapes().Replace(quoted[1..^1], Decoded) : quoted[1..^1];
        Assert.DoesNotContain(quote, inner.Replace($"{quote}{quote}", "", StringComparison.Ordinal));
        return inner.Replace($"{quote}{quote}", $"{quote}", StringComparison.Ordinal);
    }
}
