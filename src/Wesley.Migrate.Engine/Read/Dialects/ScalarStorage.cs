namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>How a dialect stores a scalar.</summary>
internal sealed class ScalarStorage
{
    /// <summary>The logical scalar; the scalar's own name when left out.</summary>
    public string? Scalar { get; set; }

    public required string Sql { get; set; }

    public required string Typescript { get; set; }
}
