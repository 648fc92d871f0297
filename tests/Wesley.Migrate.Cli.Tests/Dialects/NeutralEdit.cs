using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Tests.Dialects;

/// <summary>Edits of SDL that say the same in other words. They rely on the scenarios' form: one field a line, blank lines between types.</summary>
internal static partial class NeutralEdit
{
    internal static IReadOnlyDictionary<string, Func<string, string, string>> All { get; } = new Dictionary<string, Func<string, string, string>>(StringComparer.Ordinal)
    {
        ["comments"] = (sdl, _) => string.Join("\n", sdl.Split('\n').Select(line => $"{line} # {{ type @x \" }}")),
        ["one line"] = (sdl, _) => Spaces().Replace(sdl, " "),
        ["tabs and carriage returns"] = (sdl, _) => sdl.Replace("  ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["commas"] = (sdl, _) => FieldLine().Replace(sdl, "${line},"),
        ["descriptions"] = (sdl, _) => FieldLine().Replace(sdl, "  \"a note\"\n${line}"),
        ["types in another order"] = (sdl, _) => string.Join("\n\n", sdl.Trim().Split("\n\n").Reverse()) + "\n",
        ["fields in another order"] = (sdl, _) => Body().Replace(sdl, body => $"{{\n{string.Join("\n", body.Groups["fields"].Value.Trim('\n').Split('\n').Reverse())}\n}}"),
        ["fields in extensions"] = (sdl, _) => sdl + string.Concat(Types().Matches(sdl).Select(t => $"\nextend type {t.Groups["name"].Value} {{\n{LastField(t)}\n}}\n")) is var all
            ? Types().Matches(sdl).Aggregate(all, (text, t) => text.Replace(t.Value, Without(t), StringComparison.Ordinal))
            : sdl,
        ["aliases"] = (sdl, dialect) => Aliases(dialect).Aggregate(sdl, (text, a) => Regex.Replace(text, $@"@{a.Name}\b", $"@{a.Alias}")),
    };

    private static string LastField(Match type) => type.Groups["fields"].Value.Trim('\n').Split('\n')[^1];

    private static string Without(Match type) => type.Value.Replace("\n" + LastField(type) + "\n}", "\n}", StringComparison.Ordinal);

    /// <summary>Every spelling of a directive and the next one of the same directive.</summary>
    private static IEnumerable<(string Name, string Alias)> Aliases(string dialect)
    {
        var document = JsonNode.Parse(GoldenFiles.ReadText(Repository.PathOf($"src/Wesley.Migrate.Engine/Read/Dialects/{dialect}.json")))!;
        var prefixes = (document["prefixes"]?.AsArray() ?? [""]).Select(p => (string)p!).ToList();
        foreach (var family in document["directives"]?.AsArray() ?? [])
        {
            string[] names = [(string)family!["name"]!, .. (family["aliases"]?.AsArray() ?? []).Select(a => (string)a!)];
            yield return (prefixes[0] + names[0], prefixes[^1] + names[^1]);
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<line>  \w+(\([^)]*\))?: .*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"\{\n(?<fields>(  .*\n)+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(@"^type (?<name>\w+)[^\n]*\{\n(?<fields>(  .*\n){2,})\}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Types();
}
