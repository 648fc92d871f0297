using System.Text.Json.Nodes;

namespace Wesley.Benchmarks.WholeProcess;

/// <summary>Folders of packs: the three that the small scenario needs, and the same among others.</summary>
internal static class PackFolders
{
    private static readonly string[] _needed = ["Wesley.Plugins.DefaultBackfill", "Wesley.Plugins.SchemaChanges", "Wesley.Plugins.StandardContracts"];

    /// <summary>Copies the three.</summary>
    internal static string Needed(Engine engine, string folder)
    {
        foreach (var name in _needed)
        {
            FolderCopy.Of(Path.Combine(engine.Plugins, name), Path.Combine(folder, name));
        }

        return folder;
    }

    /// <summary>The three and as many rule packs that watch what does not happen, whole assemblies under ids of their own.</summary>
    internal static string Among(int count, Engine engine, string folder)
    {
        Needed(engine, folder);
        for (var i = _needed.Length; i < count; i++)
        {
            var pack = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Other.Pack{i:000}"));
            FolderCopy.Of(Path.Combine(engine.Plugins, "Wesley.Plugins.StandardContracts"), pack);
            var file = Path.Combine(pack, "wesley-plugin.json");
            var manifest = JsonNode.Parse(File.ReadAllText(file))!;
            manifest["id"] = string.Create(CultureInfo.InvariantCulture, $"other.pack{i:000}");
            foreach (var rule in manifest["provides"]!["rules"]!.AsArray())
            {
                rule!["watches"] = new JsonArray("enum.value.removed");
            }

            File.WriteAllText(file, manifest.ToJsonString());
        }

        return folder;
    }
}
