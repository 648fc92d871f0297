using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Definition;

/// <summary>What the host demands of what a plugin brings, beyond that its manifest says the same.</summary>
internal static class DefinitionProblem
{
    /// <summary>What is wrong, a sentence each.</summary>
    internal static IReadOnlyList<string> Of(PluginDefinition definition) =>
    [
        .. Twice("kind", definition.Kinds.Select(k => k.Kind.Id)),
        .. Twice("detector", definition.Detectors.Select(d => d.Id)),
        .. Twice("strategy", definition.Strategies.Select(s => s.Id)),
        .. Twice("rule", definition.Rules.Select(r => r.Id)),
        .. definition.Kinds.Where(k => !IsWhole(k)).Select(k => $"the kind {k.Kind.Id} leaves out a text that every kind has"),
    ];

    private static IEnumerable<string> Twice(string noun, IEnumerable<string> ids) =>
        ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"the code has the {noun} {g.Key} more than once");

    private static bool IsWhole(ChangeKindInfo kind) =>
        kind is { Contexts: not null, Rollback: not null }
        && new[] { kind.Title, kind.Purpose, kind.Remediation, kind.Rollback.Reason, kind.Rollback.HowData, kind.Rollback.HowCode }.All(t => !string.IsNullOrWhiteSpace(t))
        && kind.Rollback.Until is not "" && kind.Rollback.Loss is not "";
}
