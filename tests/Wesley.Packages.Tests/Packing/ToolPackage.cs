using System.Reflection.PortableExecutable;

namespace Wesley.Packages.Tests;

/// <summary>The tool for one platform.</summary>
internal sealed record ToolPackage(Package Package, string Platform)
{
    private string Folder => $"tools/net10.0/{Platform}/";

    /// <summary>Whether an assembly holds machine code beside its IL.</summary>
    internal bool IsNative(string file)
    {
        using var image = new PEReader(new MemoryStream(Package.Read(Folder + file)));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>The files of a bundled plugin with their hashes.</summary>
    internal IReadOnlyDictionary<string, string> Plugin(string id) => Package.Below($"{Folder}plugins/{id}/");
}
