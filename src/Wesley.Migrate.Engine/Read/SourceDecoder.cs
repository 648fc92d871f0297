using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Read;

/// <summary>Bytes to text, strictly: a lenient decoder would change names and defaults without a word.</summary>
public static class SourceDecoder
{
    /// <summary>The largest source, in bytes. The parser needs seconds beyond it.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8 and normalises line ends to LF.</summary>
    /// <param name="name">The source's name as the user gave it.</param>
    /// <param name="bytes">The whole source.</param>
    public static StageResult<SourceText> Decode(string name, ReadOnlySpan<byte> bytes)
    {
        var problems = new Problems();
        var text = Refuse(name, bytes, problems) ? "" : Text(name, bytes, problems);
        return new()
        {
            Value = new() { Name = name.Replace('\\', '/'), Text = text },
            Diagnostics = problems.InOrder(),
        };
    }

    private static bool Refuse(string name, ReadOnlySpan<byte> bytes, Problems problems)
    {
        if (bytes.Length > MaxBytes)
            problems.Error(
                "source-too-large",
                Invariant($"'{name}' has {bytes.Length} bytes; a schema source may have {MaxBytes}."),
                Start(name),
                next: "Split the schema into several files and pass them all.");
        else if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            problems.Error(
                "source-not-utf8",
                $"'{name}' is UTF-16 text.",
                Start(name),
                next: "Save the file as UTF-8.");
        else if (bytes.IndexOf((byte)0) is var zero and >= 0)
            problems.Error(
                "source-binary",
                Invariant($"'{name}' is no text: byte {zero} is NUL."),
                At(name, bytes, zero),
                next: "Pass a file with GraphQL SDL.");

        return problems.HasErrors;
    }

    private static string Text(string name, ReadOnlySpan<byte> bytes, Problems problems)
    {
        if (FirstInvalid(bytes) is { } invalid)
        {
            problems.Error(
                "source-not-utf8",
                Invariant($"'{name}' is not UTF-8: byte {invalid} is 0x{bytes[invalid]:X2}."),
                At(name, bytes, invalid),
                next: "Save the file as UTF-8.");
            return "";
        }

        var text = _strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        text = text.StartsWith(ByteOrderMark) ? text[1..] : text;
        if (text.IndexOf(ByteOrderMark) is var stray and >= 0)
        {
            var at = new LineMap(name, text).At(stray);
            problems.Warning(
                "source-stray-bom",
                $"'{name}' has a byte order mark in the middle, as files have that were put together.",
                at,
                next: Advice.Remove("the invisible character U+FEFF", at));
        }

        return text;
    }

    private static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;

        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done) return at;
            at += length;
        }

        return null;
    }

    private static SourceLocation Start(string name) => new() { File = name.Replace('\\', '/'), Line = 1, Column = 1 };

    /// <summary>The column counts bytes here: there is no text yet to count characters in.</summary>
    private static SourceLocation At(string name, ReadOnlySpan<byte> bytes, int offset) => Start(name) with
    {
        Line = 1 + bytes[..offset].Count((byte)'\n'),
        Column = offset - bytes[..offset].LastIndexOf((byte)'\n'),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
