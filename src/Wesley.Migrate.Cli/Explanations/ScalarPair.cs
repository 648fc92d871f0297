using System.Text.RegularExpressions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>Two scalars as a user writes them: <c>Float->Int</c>, <c>Float→Int</c>, or <c>Float:Int</c> where a shell would take the arrow.</summary>
internal sealed partial record ScalarPair
{
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>The pair, or <see langword="null"/> when the text is none.</summary>
    internal static ScalarPair? Parse(string text) =>
        Form().Match(text) is { Success: true } match ? new() { From = match.Groups["from"].Value, To = match.Groups["to"].Value } : null;

    /// <summary>The scalar of the conversion table behind a name that a schema may use, such as <c>ID</c> behind <c>UUID</c>.</summary>
    internal static string Logical(string name)
    {
        var schema = SdlReader.Read([new() { Name = "pair.graphql", Text = $"scalar {name} type T {{ value: {name} }}" }], ReadOptions.Default with { Dialect = "wesley" });
        return schema.Succeeded && schema.Value.Table("T")?.Field("value")?.Storage is { } storage ? storage.Scalar : name;
    }

    public override string ToString() => $"{From} -> {To}";

    [GeneratedRegex(@"\A\s*(?<from>[_A-Za-z][_0-9A-Za-z]*)\s*(->|→|:)\s*(?<to>[_A-Za-z][_0-9A-Za-z]*)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
