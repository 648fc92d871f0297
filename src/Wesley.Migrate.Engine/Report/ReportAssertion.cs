using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Report;

/// <summary>An assertion as the page shows it.</summary>
internal sealed record ReportAssertion
{
    public required string Statement { get; init; }

    public required string Kind { get; init; }

    public required string Severity { get; init; }

    public required string Reads { get; init; }

    public required string Proof { get; init; }

    public required string Sql { get; init; }

    internal static ReportAssertion Of(StoredAssertion assertion) => new()
    {
        Statement = assertion.Statement,
        Kind = assertion.Kind,
        Severity = assertion.Severity,
        Reads = assertion.Mode == "full" ? "every row" : "catalog",
        Proof = assertion.ProvenBy ?? "",
        Sql = assertion.Sql,
    };
}
