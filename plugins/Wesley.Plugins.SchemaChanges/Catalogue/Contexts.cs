using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Catalogue;

/// <summary>Verdicts that many kinds share.</summary>
internal static class Contexts
{
    /// <summary>Nothing that is stored, written or read differs.</summary>
    internal static ChangeContexts Harmless { get; } = Of(Verdict.Yes, Verdict.Yes, Verdict.Yes, Verdict.Yes);

    internal static ChangeContexts Of(Verdict rows, Verdict writers, Verdict readers, Verdict rollback) =>
        new() { Rows = rows, Writers = writers, Readers = readers, Rollback = rollback };
}
