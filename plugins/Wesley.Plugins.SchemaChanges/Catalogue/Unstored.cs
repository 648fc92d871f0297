using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Catalogue;

/// <summary>The many kinds of change that touch no row and no table.</summary>
internal static class Unstored
{
    internal static ChangeKindInfo Kind(
        string kind, string mirror, string title, string purpose, string remediation, Verdict readers = Verdict.Yes) => new()
        {
            Kind = kind,
            Title = title,
            Purpose = purpose,
            Effect = DataEffect.None,
            Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, readers, Verdict.Yes),
            Remediation = remediation,
            Rollback = Undo.NothingStored,
            Mirror = mirror,
        };
}
