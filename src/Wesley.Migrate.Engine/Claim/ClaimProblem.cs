using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Claim;

/// <summary>What the claim stage has to say.</summary>
internal static class ClaimProblem
{
    internal static Diagnostic Contested(Change change, ImmutableArray<Claimant> winners) => new()
    {
        Id = "claim-contested",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"{change.Kind} is claimed at the same rank by {string.Join(" and by ", winners.Select(w => $"{w.Name} ('{w.Pattern}')"))}.",
        NextStep = $"settle it in wesley.json: \"pins\": {{ \"{change.Kind}\": \"{winners[0].Name}\" }}",
    };

    internal static Diagnostic Unclaimed(Change change, ChangeKindInfo info, ImmutableSortedDictionary<string, string> knownClaims)
    {
        var known = knownClaims.Where(k => new KindPattern(k.Key).Matches(change.Kind)).Select(k => k.Value).Distinct(StringComparer.Ordinal).ToArray();
        return About(change, info) with
        {
            Id = "claim-missing",
            Class = FailureClass.Configuration,
            Message = $"{change.Coordinate}: {info.Title.ToLowerInvariant()} asks for a backfill ({change.Kind}), and no installed plugin claims it.",
            NextStep = known.Length > 0
                ? $"install {string.Join(" or ", known)}, which claims it"
                : $"install a plugin whose strategy claims '{change.Kind}'",
        };
    }

    internal static Diagnostic UnknownPin(string pattern, string name, ImmutableArray<Claimant> claimants) => new()
    {
        Id = "pin-unknown",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"wesley.json pins '{pattern}' to {name}, and no installed plugin brings that strategy.",
        NextStep = $"pin one of {string.Join(", ", claimants.Select(c => c.Name).Distinct(StringComparer.Ordinal))}",
    };

    /// <param name="change">The change.</param>
    /// <param name="info">Its kind.</param>
    /// <param name="matching">Who claims it with all others, which does not count here.</param>
    internal static Diagnostic RefusedKind(Change change, ChangeKindInfo info, ImmutableArray<Claimant> matching) => About(change, info) with
    {
        Id = RefusalId(change.Kind),
        Message = CatalogueText.Sentence(info, change),
        Notes = change.Evidence.AddRange(matching.Select(c => $"{c.Name} claims '{c.Pattern}'; a change that is refused is only taken on by whoever claims {change.Kind} by name, or is pinned to it.")),
        NextStep = CatalogueText.Of(info.Remediation, change),
    };

    /// <summary>The id of the diagnostic that refuses a kind which nobody claims.</summary>
    internal static string RefusalId(ChangeKind kind) => kind.Id.Replace('.', '-').Replace('/', '-');

    private static Diagnostic About(Change change, ChangeKindInfo info) => new()
    {
        Id = info.Kind.Id,
        Severity = Severity.Error,
        Message = "",
        Coordinate = change.Coordinate,
        BeforeLocation = change.BeforeLocation,
        AfterLocation = change.AfterLocation,
    };
}
