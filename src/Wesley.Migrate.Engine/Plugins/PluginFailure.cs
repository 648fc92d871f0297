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

    /// <summary>The diagnostic as it counts by what the user said.</summary>
    internal static Diagnostic Weighed(Diagnostic diagnostic, CallRules rules) =>
        diagnostic.Severity == Severity.Error && Is(diagnostic, rules) ? diagnostic with { Severity = Severity.Warning } : diagnostic;

    /// <summary>Why the plan must not be carried out, a sentence a plugin.</summary>
    internal static ImmutableArray<string> Sentences(IEnumerable<Diagnostic> diagnostics, CallRules rules) =>
    [
        .. diagnostics.Where(d => Is(d, rules)).Select(d => (d.Plugin!, d.Message))
            .Concat(rules.Failed.Select(f => (f.Key, f.Value)))
            .DistinctBy(f => f.Item1, StringComparer.Ordinal)
            .OrderBy(f => f.Item1, StringComparer.Ordinal)
            .Select(f => $"The plan was made without {f.Item1}, which failed, and must not be carried out: mend or remove that plugin and run again. {f.Item2}"),
    ];

    private static bool Is(Diagnostic diagnostic, CallRules rules) =>
        diagnostic.Plugin is { } plugin && _ids.Contains(diagnostic.Id) && rules.Dispensable.Contains(plugin);
}
