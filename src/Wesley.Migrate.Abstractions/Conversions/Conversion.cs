using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>The answer for a pair of scalars: an edge of its own, or several put together.</summary>
public sealed record Conversion
{
    /// <summary>The edge from the first scalar to the last.</summary>
    public required ConversionEdge Edge { get; init; }

    /// <summary>The edges that it is made of, in order; exactly one for a pair with an edge of its own.</summary>
    public required ImmutableArray<ConversionEdge> Steps { get; init; }

    /// <summary>The scalars on the way, such as <c>Money -> Decimal -> String</c>.</summary>
    public string Path => string.Join(" -> ", Steps.Select(s => s.From).Append(Edge.To));
}
