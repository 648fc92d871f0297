using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Documents;

namespace Wesley.Migrate.Hosting.Configuration;

/// <summary>From the text of <c>wesley.json</c> to the configuration.</summary>
public static class ConfigReader
{
    /// <summary>Reads the text; plugin folders are relative to <paramref name="directory"/>.</summary>
    /// <param name="source">The file as the user named it.</param>
    /// <param name="directory">The absolute path of the file's folder.</param>
    public static StageResult<WesleyConfig> Read(SourceText source, string directory)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = JsonDocumentCheck.Problems("config", source);
        return problems.IsEmpty
            ? new() { Value = Build(source, directory, JsonSerializer.Deserialize(source.Text, HostingJson.Default.ConfigDocument)!) }
            : new() { Value = WesleyConfig.Empty, Diagnostics = problems };
    }

    private static WesleyConfig Build(SourceText source, string directory, ConfigDocument document) => new()
    {
        Name = source.Name,
        PluginRoots = [.. document.PluginFolders.Select(f => new PluginRoot { Path = Path.GetFullPath(f, directory), Name = f })],
        Options = (document.Plugins ?? []).Keys.ToImmutableSortedDictionary(id => id, id => OptionText.Of(source, id), StringComparer.Ordinal),
        OnFailure = (document.OnFailure ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal),
        CallBudget = document.CallBudgetSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : WesleyConfig.Empty.CallBudget,
        Pins = (document.Pins ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Dialect = document.Dialect,
        Policy = PolicyReader.Read(source),
        Baseline = document.Baseline is { } baseline ? Path.Combine(Path.GetDirectoryName(source.Name) ?? "", baseline).Replace('\\', '/') : null,
    };
}
