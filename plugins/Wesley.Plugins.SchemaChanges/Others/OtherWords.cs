using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>The words for a kind of definition that stores no rows.</summary>
internal static class OtherWords
{
    internal static readonly ImmutableArray<OtherTypeKind> All = [.. Enum.GetValues<OtherTypeKind>()];

    /// <summary>The first word of its change kinds.</summary>
    internal static string Prefix(OtherTypeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>What a person calls it, with a capital.</summary>
    internal static string Title(OtherTypeKind kind) => kind switch
    {
        OtherTypeKind.Object => "Object type",
        OtherTypeKind.Input => "Input type",
        OtherTypeKind.Directive => "Directive definition",
        _ => kind.ToString(),
    };
}
