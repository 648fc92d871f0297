using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>What a kind says about the way back must fit together: the class, the verdict, until when, and what is lost.</summary>
internal static class RollbackRules
{
    internal static IEnumerable<string> Problems(ChangeKindInfo info)
    {
        var rollback = info.Rollback;
        var (verdict, ends) = rollback.Class switch
        {
            RollbackClass.Reversible => (Verdict.Yes, false),
            RollbackClass.Irreversible => (Verdict.No, false),
            _ => (Verdict.Depends, true),
        };
        if (info.Contexts.Rollback != verdict)
        {
            yield return $"{info.Kind} is {ManifestText.Word(rollback.Class)}, so its verdict of the way back is {ManifestText.Word(verdict)} and not {ManifestText.Word(info.Contexts.Rollback)}.";
        }

        if (ends != rollback.Until is not null)
        {
            yield return $"{info.Kind} is {ManifestText.Word(rollback.Class)} and {(ends ? "does not say until when" : "says until when")}.";
        }

        if (rollback.Class == RollbackClass.Reversible == rollback.Loss is not null)
        {
            yield return $"{info.Kind} is {ManifestText.Word(rollback.Class)} and {(rollback.Loss is null ? "does not say what is lost" : "says that something is lost")}.";
        }
    }
}
