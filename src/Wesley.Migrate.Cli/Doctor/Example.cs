using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Doctor;

/// <summary>Two schemas at which plugins are tried.</summary>
internal sealed record Example
{
    private const string Prefix = "doctor/";

    /// <summary>Where it comes from, as the user would name it.</summary>
    public required string Name { get; init; }

    /// <summary>The old schema.</summary>
    public required SourceText Before { get; init; }

    /// <summary>The new schema.</summary>
    public required SourceText After { get; init; }

    /// <summary>The decisions, where it has any.</summary>
    public SourceText? Decisions { get; init; }

    /// <summary>The one that the program brings: most kinds of change that need no decision.</summary>
    internal static Example Own { get; } = new() { Name = "the program's example", Before = Embedded("before.graphql"), After = Embedded("after.graphql") };

    /// <summary>The positive ones that stand beside a plugin's pages.</summary>
    internal static IEnumerable<Example> Of(PluginFolder plugin)
    {
        var rules = Path.Combine(plugin.Path, "rules");
        return !Directory.Exists(rules) ? [] :
            from before in Directory.EnumerateFiles(rules, "before.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let folder = Path.GetDirectoryName(before)!
            where Path.GetFileName(folder).StartsWith("positive", StringComparison.Ordinal) && File.Exists(Path.Combine(folder, "after.graphql"))
            let name = $"{plugin.Name}/{Path.GetRelativePath(plugin.Path, folder).Replace('\\', '/')}"
            select new Example
            {
                Name = name,
                Before = Text(folder, name, "before.graphql"),
                After = Text(folder, name, "after.graphql"),
                Decisions = File.Exists(Path.Combine(folder, "decisions.json")) ? Text(folder, name, "decisions.json") : null,
            };
    }

    private static SourceText Text(string folder, string name, string file) => new() { Name = $"{name}/{file}", Text = File.ReadAllText(Path.Combine(folder, file)) };

    private static SourceText Embedded(string file)
    {
        using var reader = new StreamReader(typeof(Example).Assembly.GetManifestResourceStream(Prefix + file)!);
        return new() { Name = file, Text = reader.ReadToEnd() };
    }
}
