using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>The names that findings can have in this installation: kinds of change, and ids of diagnostics.</summary>
public sealed record RuleNames
{
    /// <summary>The names, in ordinal order.</summary>
    public required ImmutableSortedSet<string> All { get; init; }

    /// <summary>The names as given, each once.</summary>
    public static RuleNames Of(IEnumerable<string> names) => new() { All = names.ToImmutableSortedSet(StringComparer.Ordinal) };

    /// <summary>Whether a pattern fits any of them.</summary>
    internal bool Knows(string pattern) => All.Contains(pattern) || (pattern.Contains('*', StringComparison.Ordinal) && All.Any(n => Glob.Matches(pattern, n)));

    /// <summary>The name that was probably meant; for a pattern, the beginning up to a dot.</summary>
    internal string? Nearest(string pattern) =>
        pattern.EndsWith(".*", StringComparison.Ordinal)
            ? NearestName.Of(pattern, All.SelectMany(Families).Distinct(StringComparer.Ordinal))
            : NearestName.Of(pattern, All);

    private static IEnumerable<string> Families(string name) =>
        Enumerable.Range(0, name.Length).Where(i => name[i] == '.').Select(i => name[..i] + ".*");
}
