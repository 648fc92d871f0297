namespace Wesley.Migrate.Abstractions;

/// <summary>A place in a source text. Line and column count from 1; the column counts UTF-16 units, a tab is one.</summary>
public sealed record SourceLocation
{
    /// <summary>The source's name as the user gave it, with forward slashes; never made absolute.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>How many UTF-16 units a caret should underline; at least 1.</summary>
    public int Length { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
