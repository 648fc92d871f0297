namespace Wesley.Migrate.Abstractions;

/// <summary>A change as the plan records it.</summary>
public sealed record PlanChange
{
    /// <summary>The change's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind's title; null in plans of engines that did not record it.</summary>
    public string? Title { get; init; }

    /// <summary>The place.</summary>
    public required string Coordinate { get; init; }

    /// <summary>The old name, for a rename.</summary>
    public string? From { get; init; }

    /// <summary>Which one, where an element has several.</summary>
    public string? Subject { get; init; }

    /// <summary>The old value, printed.</summary>
    public string? Before { get; init; }

    /// <summary>The new value, printed.</summary>
    public string? After { get; init; }

    /// <summary>What it asks of existing rows.</summary>
    public required DataEffect Effect { get; init; }

    /// <summary>The four verdicts.</summary>
    public required ChangeContexts Contexts { get; init; }

    /// <summary>What a person does next, in the user's own names; null in plans of engines that did not record it.</summary>
    public string? Remediation { get; init; }

    /// <summary>Whether and how it can be undone.</summary>
    public required Reversibility Rollback { get; init; }
}
