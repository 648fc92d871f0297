using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Definitions that store no rows, kept so that a change to them is reported.</summary>
internal static class OtherReading
{
    internal static OtherType Read(RawType type, Dialect dialect) => new()
    {
        Name = type.Name,
        Kind = Kind(type.Kind),
        Members = [.. type.Members.Select(m => Member(m, dialect))],
        Interfaces = [.. type.Interfaces.Select(i => i.Name).Order(StringComparer.Ordinal)],
        Shape = type.Shape,
        Directives = Directives(type.Directives, dialect),
        Description = type.Description,
        Location = type.Location,
    };

    internal static FieldArgument Argument(RawMember argument) => new() { Name = argument.Name, Signature = Typed(argument), Location = argument.Location };

    private static OtherMember Member(RawMember member, Dialect dialect) => new()
    {
        Name = member.Name,
        Signature = Signature(member),
        Directives = Directives(member.Directives, dialect),
        Description = member.Description,
        Location = member.Location,
    };

    private static string Signature(RawMember member) => member.Arguments.IsEmpty
        ? Typed(member)
        : $"({string.Join(", ", member.Arguments.Select(a => $"{a.Name}: {Typed(a)}"))}): {Typed(member)}";

    private static string Typed(RawMember member) => $"{member.Type}" + (member.Default is null ? "" : $" = {member.Default}");

    private static ImmutableArray<DirectiveUse> Directives(ImmutableArray<RawDirective> directives, Dialect dialect) =>
        [.. DirectiveReading.Names(directives, dialect).Select(u => u.ToModel())];

    private static OtherTypeKind Kind(RawKind kind) => kind switch
    {
        RawKind.Interface => OtherTypeKind.Interface,
        RawKind.Union => OtherTypeKind.Union,
        RawKind.Input => OtherTypeKind.Input,
        RawKind.Scalar => OtherTypeKind.Scalar,
        RawKind.Directive => OtherTypeKind.Directive,
        _ => OtherTypeKind.Object,
    };
}
