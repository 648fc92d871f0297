using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>A kind of change. Its page and its examples stand in <c>rules/acme.plugin/acme.rule</c>.</summary>
internal static class AcmeRule
{
    internal const string Kind = "acme.plugin/acme.rule";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Acme rule",
        Purpose = "The new column {coordinate} has no description.",
        Effect = DataEffect.None,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes },
        Remediation = "Write a description above {coordinate}.",
        Rollback = new() { Class = RollbackClass.Reversible, Reason = "nothing-stored", HowData = "Nothing to do.", HowCode = "Nothing to do." },
        MirrorWaiver = "A column that goes needs no description.",
    };
}
