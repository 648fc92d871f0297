using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Explain;

/// <summary>What an entry of the catalogue means, in sentences: the same on a page, on a terminal and in a list.</summary>
public static class KindWords
{
    /// <summary>An effect and what follows from it.</summary>
    public static string Of(DataEffect effect) => effect switch
    {
        DataEffect.Backfill => "backfill: new values must be written, by exactly one strategy",
        DataEffect.Check => "check: nothing is written, but rows may break the new rule",
        DataEffect.Refuse => "refuse: values would be lost or fail, unless a strategy takes it on",
        DataEffect.Destroy => "destroy: stored values are given up",
        _ => "none: existing rows stay as they are",
    };

    /// <summary>The four questions with the kind's answers, in the order in which they are always asked.</summary>
    public static IEnumerable<(string Question, Verdict Answer)> Of(ChangeContexts contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        return
        [
            ("Do existing rows satisfy the new schema as they are?", contexts.Rows),
            ("May code of the old version go on writing during the switch-over?", contexts.Writers),
            ("May code of the old version go on reading after it?", contexts.Readers),
            ("Is the way back without loss?", contexts.Rollback),
        ];
    }
}
