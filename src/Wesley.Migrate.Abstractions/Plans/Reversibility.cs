namespace Wesley.Migrate.Abstractions;

/// <summary>A rollback hint. Texts may hold the tokens of <see cref="ChangeKindInfo"/>.</summary>
public sealed record Reversibility
{
    /// <summary>The class.</summary>
    public required RollbackClass Class { get; init; }

    /// <summary>A reason code in kebab case, such as <c>column-dropped</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>What ends it; only for <see cref="RollbackClass.ReversibleUntil"/> and <see cref="RollbackClass.ReversibleWithRetainedData"/>.</summary>
    public string? Until { get; init; }

    /// <summary>What is lost by going back, or for good; null when nothing is.</summary>
    public string? Loss { get; init; }

    /// <summary>How the data goes back.</summary>
    public required string HowData { get; init; }

    /// <summary>How the code goes back.</summary>
    public required string HowCode { get; init; }
}
