using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>A kind of change of your own. Its page and its examples stand in <c>rules/acme.plugin/text.unbounded</c>.</summary>
internal static class UnboundedText
{
    internal const string Kind = "acme.plugin/text.unbounded";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "New text without a limit",
        Purpose = "The new text {coordinate} may be as long as somebody writes it.",
        Effect = DataEffect.None,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes },
        Remediation = "Give {coordinate} a check of its length, or leave it if long texts are meant.",
        Rollback = new() { Class = RollbackClass.Reversible, Reason = "nothing-stored", HowData = "Nothing to do.", HowCode = "Nothing to do." },
        MirrorWaiver = "A text that goes takes nothing away from anybody's limit.",
    };
}
