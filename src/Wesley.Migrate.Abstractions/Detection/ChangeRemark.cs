namespace Wesley.Migrate.Abstractions;

/// <summary>Something worth knowing about a change that another detector found.</summary>
public sealed record ChangeRemark
{
    /// <summary>The change's id.</summary>
    public required string ChangeId { get; init; }

    /// <summary>A sentence, which joins the change's evidence.</summary>
    public required string Text { get; init; }
}
