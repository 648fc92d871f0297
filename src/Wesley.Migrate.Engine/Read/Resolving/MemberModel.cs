using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Members and directives at places where no directive of a dialect has a meaning, kept whole.</summary>
internal static class MemberModel
{
    internal static OtherMember Member(RawMember member, Dialect dialect) => new()
    {
        Name = member.Name,
        Type = member.Type,
        Default = member.Default?.ToString(),
        Arguments = Arguments(member, dialect),
        Directives = Uses(member, dialect),
        Description = member.Description,
        Deprecation = Deprecations.Reason(member.Directives),
        Location = member.Location,
    };

    internal static ImmutableArray<FieldArgument> Arguments(RawMember member, Dialect dialect) =>
        ImmutableArray.CreateRange(member.Arguments, Argument, dialect);

    internal static ImmutableArray<DirectiveUse> Directives(ImmutableArray<RawDirective> directives, Dialect dialect) =>
        ImmutableArray.CreateRange(DirectiveReading.Names(directives, dialect), static u => u.ToModel());

    private static FieldArgument Argument(RawMember argument, Dialect dialect) => new()
    {
        Name = argument.Name,
        Type = argument.Type!,
        Default = argument.Default?.ToString(),
        Directives = Uses(argument, dialect),
        Description = argument.Description,
        Deprecation = Deprecations.Reason(argument.Directives),
        Location = argument.Location,
    };

    private static ImmutableArray<DirectiveUse> Uses(RawMember member, Dialect dialect) =>
        member.Directives.IsEmpty ? [] : Deprecations.ToModel(DirectiveReading.Names(member.Directives, dialect));
}
