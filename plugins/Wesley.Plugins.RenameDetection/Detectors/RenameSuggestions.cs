using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// Asks about what was gone and new when every other detector had its say. It looks at all kinds and produces none: a likeness is
/// no change, and nothing is renamed before the user says so.
/// </summary>
internal sealed class RenameSuggestions : IChangeDetector
{
    public string Id => "rename-suggestions";

    public ImmutableArray<KindPattern> Consumes => ["*"];

    public ImmutableArray<ChangeKind> Produces => [];

    public DetectionResult Detect(DetectionRequest request)
    {
        var settled = new Settled(request.Decisions);
        // Pools have nothing in common but what they read. This thread works too, so it ends even where no other can be had.
        Pool[] pools = [.. Pools.Of(request)];
        var found = new DetectionResult[pools.Length];
        Parallel.For(0, pools.Length, i => found[i] = Suggestions.Of(pools[i], settled));
        return new()
        {
            Questions = [.. found.SelectMany(f => f.Questions)],
            Remarks = [.. found.SelectMany(f => f.Remarks)],
        };
    }
}
