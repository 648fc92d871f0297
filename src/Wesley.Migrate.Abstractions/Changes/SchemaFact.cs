namespace Wesley.Migrate.Abstractions;

/// <summary>
/// The smallest difference between two versions: one aspect of one element. Changes say which facts they explain; the engine
/// walks both models on its own and fails the run when a fact is explained by no change or by two.
/// </summary>
public sealed record SchemaFact : IComparable<SchemaFact>
{
    /// <summary>The element, by its name in the new schema, or in the old one when it is gone.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>What of it differs: one of <see cref="SchemaAspect"/>.</summary>
    public required string Aspect { get; init; }

    /// <summary>Which one, where an element has several of the aspect: a key's columns, a directive's name.</summary>
    public string Subject { get; init; } = "";

    /// <summary>A fact in one line.</summary>
    public static SchemaFact Of(Coordinate coordinate, string aspect, string subject = "") =>
        new() { Coordinate = coordinate, Aspect = aspect, Subject = subject };

    /// <inheritdoc/>
    public bool Equals(SchemaFact? other) =>
        other is not null
        && Coordinate.Equals(other.Coordinate)
        && string.Equals(Aspect, other.Aspect, StringComparison.Ordinal)
        && string.Equals(Subject, other.Subject, StringComparison.Ordinal);

    // Without the subject, which nearly no fact has and which tells those of one element and aspect apart.
    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Coordinate, Aspect);

    /// <inheritdoc/>
    public int CompareTo(SchemaFact? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <inheritdoc/>
    public override string ToString() => $"{Coordinate} {Aspect}" + (Subject.Length == 0 ? "" : $" {Subject}");
}
