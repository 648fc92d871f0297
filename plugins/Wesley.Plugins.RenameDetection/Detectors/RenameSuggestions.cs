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
        // Pools have nothing in common but what they read.
        var found = Pools.Of(request).AsParallel().AsOrdered().Select(p => Suggestions.Of(p, settled)).ToList();
        return new()
        {
            Questions = [.. found.SelectMany(f => f.Questions)],
            Remarks = [.. found.SelectMany(f => f.Remarks)],
        };
    }
}
