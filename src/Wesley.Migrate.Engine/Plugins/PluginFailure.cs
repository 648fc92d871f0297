using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>
/// What becomes of a plugin's failure. It ends the run, unless the user said to go on without that plugin: a migration planned
/// without its rename detector is a dropped column, so such a plan is none that may be carried out.
/// </summary>
internal static class PluginFailure
{
    private static readonly ImmutableHashSet<string> _ids = [PluginCall.FailedId, "expression-invalid", "fill-reads-unknown"];

    // What keeps a plugin from being loaded: the host's diagnostics, to which a test holds this list.
    private static readonly ImmutableHashSet<string> _loading =
    [
        "plugin-assembly-missing", "plugin-assembly-unreadable", "plugin-api-newer", "plugin-api-other", "plugin-api-mismatch", "plugin-framework-newer", "plugin-link-outside",
        "plugin-entry-missing", "plugin-entry-ambiguous", "plugin-load-failed", "plugin-constructor-failed", "plugin-define-failed", "plugin-too-slow", "plugin-manifest-drift",
    ];

    /// <summary>The diagnostic as it counts by what the user said.</summary>
    internal static Diagnostic Weighed(Diagnostic diagnostic, CallRules rules) =>
        diagnostic.Severity == Severity.Error && Is(diagnostic, rules) ? diagnostic with { Severity = Severity.Warning } : diagnostic;

    /// <summary>The plugins that failed, with the first reason of each.</summary>
    internal static ImmutableSortedDictionary<string, string> Of(IEnumerable<Diagnostic> diagnostics, CallRules rules) =>
        rules.Failed.AddRange(diagnostics.Where(d => Is(d, rules) && !rules.Failed.ContainsKey(d.Plugin!))
            .DistinctBy(d => d.Plugin, StringComparer.Ordinal).Select(d => KeyValuePair.Create(d.Plugin!, d.Message)));

    private static bool Is(Diagnostic diagnostic, CallRules rules) =>
        diagnostic.Plugin is { } plugin && (_ids.Contains(diagnostic.Id) || _loading.Contains(diagnostic.Id)) && rules.Dispensable.Contains(plugin);
}
