using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Wesley.Packages.Tests;

/// <summary>A bundled plugin as another build would have made it: the same code with a module version id of its own.</summary>
internal static class OtherBuild
{
    internal static byte[] Of(string plugin)
    {
        var bytes = Package.Of("wesley-engine.any").Read($"tools/net10.0/any/plugins/{plugin}/{plugin}.dll");
        using var image = new PEReader(new MemoryStream(bytes));
        var metadata = image.GetMetadataReader();
        var id = metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToByteArray();
        bytes[bytes.AsSpan().IndexOf(id)] ^= 1;
        return bytes;
    }
}
