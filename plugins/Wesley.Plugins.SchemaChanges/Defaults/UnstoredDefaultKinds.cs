using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Defaults;

/// <summary>The kinds of change of a default that GraphQL itself knows: rows do not have it, callers do.</summary>
internal sealed record UnstoredDefaultKinds
{
    private const string Callers = "Look for code that gives {coordinate} no value.";

    internal required ChangeKindInfo Added { get; init; }

    internal required ChangeKindInfo Changed { get; init; }

    internal required ChangeKindInfo Removed { get; init; }

    internal ImmutableArray<ChangeKindInfo> All => [Added, Changed, Removed];

    /// <summary>Kinds under a prefix, and what has the default in words.</summary>
    internal static UnstoredDefaultKinds Of(string prefix, string what) => new()
    {
        Added = Unstored.Kind(
            $"{prefix}.default.added", $"{prefix}.default.removed", "Default of a call added",
            $"An {what} that is not given has a value.", Callers, Verdict.Depends),
        Changed = Unstored.Kind(
            $"{prefix}.default.changed", $"{prefix}.default.changed", "Default of a call changed",
            $"An {what} that is not given has another value.", Callers, Verdict.Depends),
        Removed = Unstored.Kind(
            $"{prefix}.default.removed", $"{prefix}.default.added", "Default of a call removed",
            $"An {what} that is not given has no value.", Callers, Verdict.Depends),
    };

    /// <summary>The kind that two defaults make; <see langword="null"/> where they are one.</summary>
    internal ChangeKindInfo? For(string? before, string? after) =>
        string.Equals(before, after, StringComparison.Ordinal) ? null : before is null ? Added : after is null ? Removed : Changed;
}
