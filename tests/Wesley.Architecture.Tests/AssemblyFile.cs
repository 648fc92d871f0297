using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Wesley.Architecture.Tests;

/// <summary>What a compiled assembly really uses, read from its metadata.</summary>
internal static class AssemblyFile
{
    public static IReadOnlyList<string> References(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    public static bool IsFramework(string assembly) =>
        assembly is "netstandard" or "mscorlib"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
}
