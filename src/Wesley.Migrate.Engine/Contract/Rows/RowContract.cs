using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>A contract document as far as rows can be checked by it.</summary>
public sealed record RowContract
{
    /// <summary>The assertions in the document's order.</summary>
    public required ImmutableArray<RowAssertion> Assertions { get; init; }

    /// <summary>The tables whose rows the assertions look at, in ordinal order.</summary>
    public IEnumerable<string> Tables =>
        Assertions.SelectMany(a => new[] { a.Table, a.Predicate?.TargetTable }).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
