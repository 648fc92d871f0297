using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A contract file as the page shows it.</summary>
internal sealed record ReportContract
{
    private const string RoleName = "contract";

    public required string Path { get; init; }

    public required string Anchor { get; init; }

    public required ImmutableArray<ReportAssertions> Tables { get; init; }

    public required int Count { get; init; }

    internal static ImmutableArray<ReportContract> All(MigrationPlan plan, Func<string, string?> read) =>
    [
        .. plan.Steps.SelectMany(s => s.Artifacts).Concat(plan.Artifacts)
            .Where(a => a.Role == RoleName)
            .DistinctBy(a => a.Path)
            .Select(a => (Artifact: a, Text: read(a.Path)))
            .Where(c => c.Text is not null)
            .Select(c => Of(c.Artifact, StoredContract.Read(c.Text!))),
    ];

    /// <summary>The anchor of a contract's section; empty for other files.</summary>
    internal static string AnchorOf(Artifact artifact) => artifact.Role == RoleName
        ? $"contract-{artifact.Path.Split('/')[^1].Split('.')[0]}" : "";

    private static ReportContract Of(Artifact artifact, StoredContract contract) => new()
    {
        Path = artifact.Path,
        Anchor = AnchorOf(artifact),
        Count = contract.Assertions.Length,
        Tables =
        [
            .. contract.Assertions.GroupBy(a => a.Table, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ReportAssertions { Table = g.Key, Assertions = [.. g.Select(ReportAssertion.Of)] }),
        ],
    };
}
