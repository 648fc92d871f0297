using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Wesley.Packages.Tests;

/// <summary>A package as it lies in the folder.</summary>
internal sealed record Package(string File)
{
    /// <summary>What was packed from this repository; the tutorial publishes one of its own into the same folder.</summary>
    internal static IReadOnlyList<Package> All { get; } =
        [.. Directory.EnumerateFiles(Machine.Packages, "*.nupkg").Where(f => !Path.GetFileName(f).StartsWith("Acme.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => new Package(f))];

    internal string Id => Nuspec("id")!;

    internal string Version => Nuspec("version")!;

    /// <summary>The package with an id.</summary>
    internal static Package Of(string id) => All.Single(p => p.Id == id);

    /// <summary>A member of the metadata; null where it is missing.</summary>
    internal string? Nuspec(string name)
    {
        using var archive = ZipFile.OpenRead(File);
        using var nuspec = archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
    }

    /// <summary>Paths of everything that is no package plumbing.</summary>
    internal IReadOnlyList<string> Files()
    {
        using var archive = ZipFile.OpenRead(File);
        return [.. archive.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml")];
    }

    /// <summary>The hashes of the files below a folder, by their paths there.</summary>
    internal IReadOnlyDictionary<string, string> Below(string folder) => new SortedDictionary<string, string>(
        Files().Where(f => f.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(f => f[folder.Length..], f => Convert.ToHexStringLower(SHA256.HashData(Read(f)))), StringComparer.Ordinal);

    internal string Text(string path) => Encoding.UTF8.GetString(Read(path));

    internal byte[] Read(string path)
    {
        using var archive = ZipFile.OpenRead(File);
        using var content = archive.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
