using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Wesley.Architecture.Tests;

/// <summary>What a dialect calls a directive stands in its JSON document. Code asks for the meaning and never for a name.</summary>
public sealed class DirectiveNameTests
{
    private const string Dialects = "src/Wesley.Migrate.Engine/Read/Dialects";

    /// <summary>GraphQL's own directives are the same in every dialect; <c>@deprecated</c> has one place that reads it.</summary>
    private static readonly HashSet<string> BuiltIn = ["deprecated", "specifiedBy", "oneOf", "skip", "include"];

    private static readonly HashSet<string> Names = [.. Documents().SelectMany(Spellings)];

    [Fact]
    public void Code_DirectiveOfADialect_IsNeverNamed() => Assert.Empty(Sources().SelectMany(path => Finds(File.ReadAllText(Repository.PathOf(path))).Select(found => $"{path}: {found}")));

    [Fact]
    public void Dialects_Documents_NameTheDirectivesOfAllSix()
    {
        Assert.Equal(6, Documents().Count());
        Assert.Superset(new HashSet<string> { "wes_pk", "wesley_pk", "pk", "renamedFrom", "derivedFrom", "jsonField", "manyToMany", "createdAt", "relationTable" }, Names);
    }

    [Theory]
    [InlineData("""NextStep = "Correct @wes_renamedFrom on it.";""", "@wes_renamedFrom")]
    [InlineData("""$"Write '@pk(fields: [..])'." """, "@pk(")]
    [InlineData("""use.Name is ("hasMany" or "x")""", "Name is \"hasMany\"")]
    [InlineData("""directives.Any(d => d.Name == "owner")""", "Name == \"owner\"")]
    [InlineData("""string.Equals(d.Name, "uid", StringComparison.Ordinal)""", "Name, \"uid\"")]
    [InlineData("""private const string Prefix = "wesley_";""", "\"wesley_\"")]
    [InlineData("""dialect.Family("entity")""", "Family(\"entity\"")]
    [InlineData("""use.Argument("x") ?? Argument(directives, "renamedFrom", "name")""", "directives, \"renamedFrom\"")]
    public void Finds_NameOfADirective_IsSeen(string code, string found) => Assert.Contains(found, Finds(code));

    [Theory]
    [InlineData("""Finding("index", table)""")]
    [InlineData("""case "default": return value;""")]
    [InlineData("""$"'@{use.Raw.Name}' stands twice" """)]
    [InlineData("""d.Name == "deprecated" """)]
    [InlineData("""await client.Send(@params)""")]
    public void Finds_OtherWords_AreLeftAlone(string code) => Assert.Empty(Finds(code));

    /// <summary>A name with its @ in text, a name with a prefix in quotes, and a bare name where directives are told apart by name.</summary>
    private static IEnumerable<string> Finds(string code)
    {
        foreach (Match match in Regex.Matches(code, @"@([A-Za-z_][A-Za-z0-9_]*)\(?"))
        {
            if (InText(code, match.Index) && Names.Contains(match.Groups[1].Value)) yield return match.Value;
        }

        foreach (Match match in Regex.Matches(code, "\"(wes_|wesley_)\\w*\""))
        {
            if (Names.Contains(match.Value.Trim('"')) || match.Value is "\"wes_\"" or "\"wesley_\"") yield return match.Value;
        }

        foreach (Match match in Regex.Matches(code, @"(?:Name (?:==|!=|is) \(?|Name, |Family\(|[dD]irectives, )""([A-Za-z_]\w*)"""))
        {
            if (Names.Contains(match.Groups[1].Value)) yield return match.Value.Replace("(\"", match.Value.StartsWith("Family", StringComparison.Ordinal) ? "(\"" : "\"", StringComparison.Ordinal);
        }
    }

    /// <summary>Whether an odd number of quotes stands before the place in its line: code itself uses @ for names and texts of its own.</summary>
    private static bool InText(string code, int at) =>
        code[(code.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1)..at].Count(c => c == '"') % 2 == 1;

    private static IEnumerable<string> Sources() => RepositoryFiles.Below(["src", "plugins"], ".cs");

    private static IEnumerable<JsonNode> Documents() =>
        RepositoryFiles.Below([Dialects], ".json").Select(path => JsonNode.Parse(File.ReadAllText(Repository.PathOf(path)))!);

    private static IEnumerable<string> Spellings(JsonNode dialect) =>
        from family in dialect["directives"]?.AsArray() ?? []
        from name in (family!["aliases"]?.AsArray() ?? []).Select(a => (string)a!).Append((string)family["name"]!)
        from prefix in (dialect["prefixes"]?.AsArray() ?? [""]).Select(p => (string)p!)
        where !BuiltIn.Contains(prefix + name)
        select prefix + name;
}
