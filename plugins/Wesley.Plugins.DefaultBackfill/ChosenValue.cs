using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The value that rows get, and where it comes from.</summary>
internal sealed record ChosenValue
{
    internal required ValueExpression Value { get; init; }

    internal required FillSource Source { get; init; }

    /// <summary>The value as the user would recognise it.</summary>
    internal required string Text { get; init; }

    internal string? NeedsReview { get; init; }

    /// <summary>Whether every row of a statement gets the same.</summary>
    internal bool IsConstant => Value.Kind != DefaultKind.VolatileExpression;
}
