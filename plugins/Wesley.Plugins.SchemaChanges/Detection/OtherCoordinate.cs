using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Where a member of a definition stands that stores no rows: a directive's members are its arguments.</summary>
internal static class OtherCoordinate
{
    internal static Coordinate Of(OtherType type, OtherMember member) =>
        type.Kind == OtherTypeKind.Directive
            ? Coordinate.OfArgument(type.Name, null, member.Name)
            : Coordinate.OfMember(type.Name, member.Name);
}
