using System.Reflection;

namespace Wesley.TestKit;

/// <summary>Where the repository stands; known from the build, because compiled source paths are mapped away.</summary>
public static class Repository
{
    /// <summary>Absolute path of the repository's root, without a separator at the end.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepoRoot").Value!);

    /// <summary>Absolute path of something in the repository, from path segments or a relative path with slashes.</summary>
    public static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));
}
