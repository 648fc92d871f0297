using System.Globalization;
using CsCheck;

namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>Random texts of the characters that matter most. <c>WESLEY_SEEDS</c> says how many.</summary>
internal static class RandomTexts
{
    private static readonly string[] _parts =
    [
        "'", "\"", "`", "\\", "$", "{", "}", "*/", "/*", "--", "\n", "\r", "\u2028", "\u202E", "\uD83D", "\uDE00", ";", "|", "#", "<", "%", "{target}", "{source}", "(", ")", "[", "]", " ", "//",
    ];

    private static readonly Gen<string> _texts = Gen.OneOf(
        Gen.Int[0, _parts.Length - 1].Select(i => _parts[i]),
        Gen.Char.Select(c => $"{c}")).Array[1, 12].Select(parts => string.Concat(parts));

    internal static int Seeds { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("WESLEY_SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seeds) ? seeds : 5;

    internal static IReadOnlyList<string> Some()
    {
        var texts = new List<string>();
        _texts.Sample(texts.Add, iter: Seeds, threads: 1);
        return texts;
    }
}
