using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>Answers which entries of a policy decide about a finding. Remembers what it found for a rule, of which there are few.</summary>
internal sealed class PolicyTable(ImmutableArray<PolicyEntry> entries)
{
    private readonly Dictionary<string, ImmutableArray<PolicyEntry>> _byRule = new(StringComparer.Ordinal);

    /// <summary>The entries that no other matching one goes before; several with different levels contradict each other.</summary>
    internal ImmutableArray<PolicyEntry> Deciding(Finding finding)
    {
        if (entries.IsEmpty)
        {
            return [];
        }

        if (!_byRule.TryGetValue(finding.Rule, out var candidates))
        {
            _byRule[finding.Rule] = candidates = [.. entries.Where(e => e.MatchesRule(finding.Rule))];
        }

        var place = finding.Coordinate?.ToString();
        var matching = candidates.Where(e => e.MatchesPlace(place)).ToArray();
        return [.. matching.Where(e => !matching.Any(o => o.Beats(e)))];
    }

    /// <summary>The level that the policy gives, or null. Where entries contradict each other the stricter one holds until that is settled.</summary>
    internal FindingLevel? Level(Finding finding) => Deciding(finding) is { IsEmpty: false } deciding ? deciding.Max(e => e.Level) : null;
}
