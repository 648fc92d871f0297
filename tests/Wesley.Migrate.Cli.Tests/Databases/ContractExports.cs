using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Contract.Export;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>Every contract of a folder in every format, for the programs in <c>tests/databases</c>.</summary>
internal static class ContractExports
{
    /// <summary>Writes <c>FOLDER.exports/post-check.odcs</c> and so on.</summary>
    internal static void WriteBeside(string folder)
    {
        foreach (var (check, format, export) in Of(folder))
        {
            GoldenFiles.WriteText($"{folder}.exports/{check}.{format.ToString().ToLowerInvariant()}", export.Text);
        }
    }

    internal static IEnumerable<(string Check, ExportFormat Format, ContractExport Export)> Of(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(folder, "contract"), "*.json").Order(StringComparer.Ordinal)
        let check = Path.GetFileNameWithoutExtension(file)
        from format in Enum.GetValues<ExportFormat>()
        select (check, format, ContractExport.Of(format, new()
        {
            PlanId = PlanJson.Read(File.ReadAllText(Path.Combine(folder, "plan.json"))).PlanId,
            Path = $"contract/{check}.json",
            Contract = StoredContract.Read(File.ReadAllText(file)),
            Catalog = StoredCatalog.Read(File.ReadAllText(Path.Combine(folder, "catalog", check is "pre-check" or "backfill-check" ? "before.json" : "after.json"))),
        }));
}
