using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine.Split;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>Writes a migration as two folders where it has drops beside other changes: both of them or none.</summary>
internal static class SplitFolders
{
    internal static Outcome Write(Outcome outcome, string folder, Surroundings surroundings)
    {
        var split = ContractSplit.Of(outcome.Input!, outcome.Result!);
        if (!split.Succeeded)
        {
            return (outcome with { Diagnostics = [.. outcome.Diagnostics, .. split.Diagnostics] }).WithoutPlan();
        }

        var name = folder.Replace('\\', '/').TrimEnd('/');
        var first = split.Value?.First ?? outcome.Result!;
        var problem = split.Value is null
            ? FolderWriter.Write([(folder, first.Files)], surroundings)
            : FolderWriter.Write([(folder, first.Files), ($"{name}-contract", split.Value.Second.Files)], surroundings);
        return problem is not null
            ? outcome with { Stage = "write", Diagnostics = [.. outcome.Diagnostics, problem] }
            : outcome with { Stage = "write", Result = first with { Diagnostics = outcome.Result!.Diagnostics }, Folder = name, ContractFolder = split.Value is null ? null : $"{name}-contract" };
    }
}
