using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Report;

/// <summary>What must hold of one table.</summary>
internal sealed record ReportAssertions
{
    public required string Table { get; init; }

    public required ImmutableArray<ReportAssertion> Assertions { get; init; }
}
