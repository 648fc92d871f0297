using System.Collections.Immutable;

namespace Wesley.Migrate.Testing;

/// <summary>One folder below <c>rules/KIND</c>: two small schemas that give the kind, or that come close and do not.</summary>
internal sealed record RuleExample
{
    internal const string BeforeFile = "before.graphql";
    internal const string AfterFile = "after.graphql";
    internal const string DecisionsFile = "decisions.json";
    internal const string BackFile = "back.json";
    internal const string WithoutFile = "without.txt";
    internal const string ExpectedFile = "expected.txt";

    /// <summary>The kind whose folder it stands in.</summary>
    internal required string Kind { get; init; }

    /// <summary><c>positive</c> or <c>negative</c>, with a dash and a word where there are several.</summary>
    internal required string Name { get; init; }

    /// <summary>The comment on top of <c>before.graphql</c>: what the example shows, in a sentence.</summary>
    internal required string Lead { get; init; }

    internal required string Before { get; init; }

    internal required string After { get; init; }

    internal string? Decisions { get; init; }

    /// <summary>The decisions that the way back needs, where it needs any.</summary>
    internal string? Back { get; init; }

    /// <summary>The namespaces of plugins that take no part, a line each: some kinds show only without a plugin that knows better.</summary>
    internal ImmutableArray<string> Without { get; init; } = [];

    internal bool IsPositive => Name.StartsWith("positive", StringComparison.Ordinal);

    internal string Path => $"{Kind}/{Name}";

    /// <summary>All examples below a folder, the positive ones of a kind first.</summary>
    internal static ImmutableArray<RuleExample> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, BeforeFile, SearchOption.AllDirectories)
            .Select(file => Of(folder, System.IO.Path.GetDirectoryName(file)!))
            .OrderBy(e => e.Kind, StringComparer.Ordinal).ThenByDescending(e => e.IsPositive).ThenBy(e => e.Name, StringComparer.Ordinal),
    ];

    private static RuleExample Of(string root, string folder)
    {
        var path = System.IO.Path.GetRelativePath(root, folder).Replace('\\', '/');
        var lines = Text(folder, BeforeFile)!.Split('\n');
        var lead = lines.TakeWhile(l => l.StartsWith('#')).Select(l => l.TrimStart('#').Trim()).ToArray();
        return new()
        {
            Kind = path[..Math.Max(0, path.LastIndexOf('/'))],
            Name = path[(path.LastIndexOf('/') + 1)..],
            Lead = string.Join(' ', lead),
            Before = string.Join('\n', lines.Skip(lead.Length)).Trim(),
            After = Text(folder, AfterFile)?.Trim() ?? "",
            Decisions = Text(folder, DecisionsFile)?.Trim(),
            Back = Text(folder, BackFile)?.Trim(),
            Without = [.. (Text(folder, WithoutFile) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)],
        };
    }

    private static string? Text(string folder, string name) =>
        System.IO.Path.Combine(folder, name) is var file && File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
}
