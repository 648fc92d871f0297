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
        Members = ImmutableArray.CreateRange(type.Members, MemberModel.Member, dialect),
        Interfaces = type.Interfaces.IsEmpty ? [] : [.. type.Interfaces.Select(i => i.Name).Order(StringComparer.Ordinal)],
        Repeatable = type.Repeatable,
        Locations = type.Locations,
        Directives = MemberModel.Directives(type.Directives, dialect),
        Description = type.Description,
        Location = type.Location,
    };

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
