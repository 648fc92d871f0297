using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>
/// One entry of the policy: which rules, which places, what level. In both patterns a star stands for any text. Of two entries
/// that meet at a finding the one with the narrower place wins; where both say the same place, the one with the narrower rule.
/// </summary>
public sealed record PolicyEntry
{
    private const string Anything = "*";

    /// <summary>The pattern of rules; null for all.</summary>
    public string? Rule { get; init; }

    /// <summary>The pattern of coordinates; null for all, and for findings that have none.</summary>
    public string? At { get; init; }

    /// <summary>The level of what it matches.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }

    internal bool MatchesRule(string rule) => Rule is null || Glob.Matches(Rule, rule);

    internal bool MatchesPlace(string? coordinate) => At is null || (coordinate is not null && Glob.Matches(At, coordinate));

    /// <summary>Whether it goes before the other one where both match.</summary>
    internal bool Beats(PolicyEntry other)
    {
        var (mine, theirs) = (At ?? Anything, other.At ?? Anything);
        return mine == theirs ? Glob.IsNarrower(Rule ?? Anything, other.Rule ?? Anything) : Glob.IsNarrower(mine, theirs);
    }

    /// <inheritdoc/>
    public override string ToString() => $"'{Rule ?? Anything}'" + (At is null ? "" : $" at '{At}'") + $" -> {Level.ToString().ToLowerInvariant()}";
}
