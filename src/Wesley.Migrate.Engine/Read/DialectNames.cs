using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read;

/// <summary>The dialects that come with the engine.</summary>
public static class DialectNames
{
    /// <summary>Their names in ordinal order.</summary>
    public static ImmutableArray<string> All { get; } = [.. DialectCatalog.Names];
}
