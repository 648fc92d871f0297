namespace Wesley.Migrate.Engine.Generate;

/// <summary>A type's name as part of a file's name.</summary>
internal static class FileName
{
    /// <summary>Lower case; the number before it keeps two names apart that differ in case only.</summary>
    internal static string Of(string typeName) => typeName.ToLowerInvariant();
}
