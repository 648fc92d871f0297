namespace Wesley.Migrate.Abstractions;

/// <summary>A kind's entry in the catalogue. Texts may hold the tokens <c>{coordinate}</c>, <c>{from}</c>, <c>{before}</c>, <c>{after}</c>, <c>{subject}</c>.</summary>
public sealed record ChangeKindInfo
{
    /// <summary>The kind.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>A few words, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence: what has happened.</summary>
    public required string Purpose { get; init; }

    /// <summary>What it asks of existing rows.</summary>
    public required DataEffect Effect { get; init; }

    /// <summary>The four verdicts.</summary>
    public required ChangeContexts Contexts { get; init; }

    /// <summary>What the user does next, in the user's own names.</summary>
    public required string Remediation { get; init; }

    /// <summary>Whether and how the change can be undone.</summary>
    public required Reversibility Rollback { get; init; }

    /// <summary>The verdict of the conversion table that gives this kind; null for kinds that no table decides.</summary>
    public ConversionFit? Fit { get; init; }

    /// <summary>The kind that the same edit the other way round gives; null with a <see cref="MirrorWaiver"/>.</summary>
    public ChangeKind? Mirror { get; init; }

    /// <summary>Why there is no mirror, or why the mirror's own mirror is another kind.</summary>
    public string? MirrorWaiver { get; init; }

    /// <summary>
    /// How much a finding of this kind weighs unless the user says otherwise. Null follows from the effect: an error where the
    /// change is refused, a warning where values may be lost or rows may break the new rule, else worth knowing.
    /// </summary>
    public Severity? DefaultLevel { get; init; }
}
