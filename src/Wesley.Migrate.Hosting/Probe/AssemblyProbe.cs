using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Probe;

/// <summary>Reads metadata from the file. Loading first would be too late: a wrong version shows as no rules and no error.</summary>
internal static class AssemblyProbe
{
    internal static string Abstractions { get; } = typeof(IMigrationPlugin).Assembly.GetName().Name!;

    /// <summary>The facts, or <see langword="null"/> when the file is no managed assembly.</summary>
    internal static AssemblyFacts? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var image = new PEReader(file);
            if (!image.HasMetadata)
            {
                return null;
            }

            var metadata = image.GetMetadataReader();
            return new() { Module = metadata.GetGuid(metadata.GetModuleDefinition().Mvid), Abstractions = Reference(metadata), TargetFramework = Framework(metadata) };
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    // Handles are values, and a query over values is compiled anew in every process.
    private static Version? Reference(MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            var reference = metadata.GetAssemblyReference(handle);
            if (metadata.StringComparer.Equals(reference.Name, Abstractions))
            {
                return reference.Version;
            }
        }

        return null;
    }

    private static string? Framework(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsTargetFramework(metadata, attribute))
            {
                return FirstText(metadata, attribute);
            }
        }

        return null;
    }

    private static bool IsTargetFramework(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, "TargetFrameworkAttribute");

    private static string? FirstText(MetadataReader metadata, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        return value.ReadUInt16() == 1 ? value.ReadSerializedString() : null;
    }
}
