using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>The words for a kind of definition that stores no rows.</summary>
internal static class OtherWords
{
    internal static readonly ImmutableArray<OtherTypeKind> All = [.. Enum.GetValues<OtherTypeKind>()];

    /// <summary>A scalar has no members.</summary>
    internal static readonly ImmutableArray<OtherTypeKind> WithMembers = [.. All.Where(kind => kind != OtherTypeKind.Scalar)];

    /// <summary>A union's members have no type of their own: they are types.</summary>
    internal static readonly ImmutableArray<OtherTypeKind> WithTypedMembers = [.. WithMembers.Where(kind => kind != OtherTypeKind.Union)];

    /// <summary>The first word of its change kinds.</summary>
    internal static string Prefix(OtherTypeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The first words of the change kinds of its members.</summary>
    internal static string MemberPrefix(OtherTypeKind kind) => $"{Prefix(kind)}.{MemberWord(kind)}";

    /// <summary>What a person calls it, with a capital.</summary>
    internal static string Title(OtherTypeKind kind) => kind switch
    {
        OtherTypeKind.Object => "Object type",
        OtherTypeKind.Input => "Input type",
        OtherTypeKind.Directive => "Directive definition",
        _ => kind.ToString(),
    };

    /// <summary>What a person calls one of its members.</summary>
    internal static string Member(OtherTypeKind kind) => kind switch
    {
        OtherTypeKind.Object => "field of an object type without rows",
        OtherTypeKind.Interface => "field of an interface",
        OtherTypeKind.Input => "input field",
        OtherTypeKind.Union => "member of a union",
        _ => "argument of a directive definition",
    };

    private static string MemberWord(OtherTypeKind kind) => kind switch
    {
        OtherTypeKind.Union => "member",
        OtherTypeKind.Directive => "argument",
        _ => "field",
    };
}
