using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>A plugin's options against the schema in its manifest, before any of its code runs.</summary>
internal static class PluginOptionsCheck
{
    internal static StageResult<PluginOptions> Read(PluginFolder folder, WesleyConfig config)
    {
        if (!config.Options.TryGetValue(folder.Manifest.Id, out var options))
        {
            return new() { Value = PluginOptions.Empty };
        }

        if (folder.Manifest.OptionsSchema is not { } schema)
        {
            return new() { Value = PluginOptions.Empty, Diagnostics = [TakesNone(folder, config)] };
        }

        ImmutableArray<Diagnostic> problems =
        [
            .. JsonDocumentCheck.ProblemsAgainst(schema.GetRawText(), "plugin-options", options).Select(d => d with
            {
                Plugin = folder.Manifest.Id,
                NextStep = $"see \"optionsSchema\" in {folder.Name}/{PluginManifest.FileName}",
            }),
        ];
        return new() { Value = problems.IsEmpty ? PluginOptions.Of(options.Text) : PluginOptions.Empty, Diagnostics = problems };
    }

    /// <summary>Options, or a word about failing, for plugins that are not there: most likely a misspelt id.</summary>
    internal static IEnumerable<Diagnostic> Strangers(ImmutableArray<PluginFolder> folders, WesleyConfig config) =>
        from id in config.Options.Keys.Union(config.OnFailure.Keys, StringComparer.Ordinal)
        where !folders.Any(f => string.Equals(f.Manifest.Id, id, StringComparison.Ordinal))
        select new Diagnostic
        {
            Id = "plugin-options-stranger",
            Severity = Severity.Error,
            Class = FailureClass.Configuration,
            Message = $"'{config.Name}' has {(config.Options.ContainsKey(id) ? "options" : "\"onFailure\"")} for the plugin '{id}', which is not installed.",
            Notes = [$"Installed are: {string.Join(", ", folders.Select(f => f.Manifest.Id))}."],
            NextStep = "Correct the id, install the plugin, or remove its entry.",
        };

    private static Diagnostic TakesNone(PluginFolder folder, WesleyConfig config) => new()
    {
        Id = "plugin-options-invalid",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = folder.Manifest.Id,
        Message = $"The plugin '{folder.Manifest.Id}' takes no options, and '{config.Name}' has some for it.",
        NextStep = $"Remove \"{folder.Manifest.Id}\" from \"plugins\".",
    };
}
