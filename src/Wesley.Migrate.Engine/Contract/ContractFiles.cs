using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plan;

namespace Wesley.Migrate.Engine.Contract;

/// <summary>Which assertions stand in which file.</summary>
internal static class ContractFiles
{
    internal const string Pre = "contract/pre-check.json";
    internal const string Post = "contract/post-check.json";

    /// <summary>What must hold between the scripts and the swap; only where a script writes what can be told again.</summary>
    internal const string Backfill = "contract/backfill-check.json";

    /// <summary>What must hold after drops that come behind the post-check; only in plans that hold other changes too.</summary>
    internal const string Drop = "contract/drop-check.json";

    internal static IEnumerable<OwnedAssertion> OfPost(PlanRequest request)
    {
        var dropsOnly = request.DropsOnly;
        return request.Assertions.Where(a => a.Assertion.Phase == AssertionPhase.Post && (dropsOnly || !IsOfDrop(request, a)));
    }

    internal static IEnumerable<OwnedAssertion> OfBackfill(PlanRequest request) => request.Assertions.Where(a => a.Assertion.Phase == AssertionPhase.Filled);

    internal static IEnumerable<OwnedAssertion> OfDrop(PlanRequest request) =>
        request.DropsOnly ? [] : request.Assertions.Where(a => IsOfDrop(request, a));

    /// <summary>The files' texts.</summary>
    internal static ImmutableSortedDictionary<string, string> Of(PlanRequest request)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        files[Pre] = ContractDocument.Of(AssertionPhase.Pre, request.Assertions.Where(a => a.Assertion.Phase == AssertionPhase.Pre), request.Schemas,
            request.Assertions.Where(a => a.Assertion.RememberSql is not null));
        if (OfBackfill(request).Any())
        {
            files[Backfill] = ContractDocument.Of(AssertionPhase.Filled, OfBackfill(request), request.Schemas);
        }

        files[Post] = ContractDocument.Of(AssertionPhase.Post, OfPost(request), request.Schemas);
        if (OfDrop(request).Any())
        {
            files[Drop] = ContractDocument.Of(AssertionPhase.Post, OfDrop(request), request.Schemas);
        }

        return files.ToImmutable();
    }

    // Beside other changes, drops come behind the post-check; what is still there then cannot be asserted to be gone.
    private static bool IsOfDrop(PlanRequest request, OwnedAssertion owned) =>
        owned.Assertion is { Phase: AssertionPhase.Post, Kind: AssertionKind.FieldAbsent } && request.DropsAt(owned.Assertion.Coordinate);
}
