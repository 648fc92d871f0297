using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.HostilePlugins;

/// <summary>A plugin that misbehaves, installed as the only one beside those that come with the program.</summary>
internal sealed class HostilePack : IDisposable
{
    private const string Sources = "tests/HostilePlugins";
    private static readonly string Built = Repository.PathOf("artifacts/hostile", Configuration());

    private readonly TempFolder _temp = new();

    internal HostilePack(string name)
    {
        Name = name;
        _temp.Write("before.graphql", Workspace.Before);
        _temp.Write("after.graphql", Workspace.After);
        Config = File.Exists(Source("wesley.json")) ? JsonNode.Parse(File.ReadAllText(Source("wesley.json")))!.AsObject() : [];
        foreach (var schema in new[] { "before.graphql", "after.graphql" }.Where(s => File.Exists(Source(s))))
        {
            File.Copy(Source(schema), _temp.PathOf(schema), overwrite: true);
        }

        foreach (var (file, text) in GoldenFiles.Names(Path.Combine(Built, name)).Select(f => (f, Path.Combine(Built, name, f))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf("plugs", name, file))!);
            File.Copy(text, PathOf("plugs", name, file));
        }

        Link();
    }

    /// <summary>The packs, by the folders of their projects.</summary>
    internal static IEnumerable<string> All => Directory.GetDirectories(Repository.PathOf(Sources)).Select(f => Path.GetFileName(f)!)
        .Where(n => File.Exists(Repository.PathOf(Sources, n, $"{n}.csproj"))).Order(StringComparer.Ordinal);

    internal string Name { get; }

    /// <summary>The id in its manifest.</summary>
    internal string Id => JsonNode.Parse(File.ReadAllText(PathOf("plugs", Name, "wesley-plugin.json")))!["id"]!.GetValue<string>();

    /// <summary>What <c>wesley.json</c> will say.</summary>
    internal JsonObject Config { get; }

    internal string PathOf(params string[] parts) => _temp.PathOf(parts);

    /// <summary>Runs the command line as a process of its own, with the pack.</summary>
    internal Task<CommandResult> Run(params string[] arguments)
    {
        _temp.Write("wesley.json", Config.ToJsonString());
        return Engine([.. arguments, "--plugins", "plugs"]);
    }

    /// <summary>Runs a command that knows nothing of plugins.</summary>
    internal Task<CommandResult> Engine(params string[] arguments) =>
        Command.RunAsync("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll"), .. arguments], _temp.Path);

    public void Dispose() => _temp.Dispose();

    // A file that the pack has as a link lies where the link leads.
    private void Link()
    {
        foreach (var line in File.Exists(Source("links.tsv")) ? File.ReadLines(Source("links.tsv")).Skip(1) : [])
        {
            var (link, to) = (PathOf("plugs", Name, line.Split('\t')[0]), line.Split('\t')[1]);
            var target = Path.GetFullPath(to, Path.GetDirectoryName(link)!);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(link, target);
            File.CreateSymbolicLink(link, to);
        }
    }

    private string Source(string file) => Repository.PathOf(Sources, Name, file);

    // bin/<configuration>/<framework>
    private static string Configuration() => Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!.ToLowerInvariant();
}
