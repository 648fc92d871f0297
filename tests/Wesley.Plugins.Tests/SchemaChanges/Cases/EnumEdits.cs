namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class EnumEdits
{
    internal static readonly Edit[] All =
    [
        new("an enum is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } enum Role { ADMIN GUEST }",
            "enum.added(Role)"),
        new("an enum is removed",
            "type User @wes_table { id: ID! @wes_pk } enum Role { ADMIN GUEST }",
            "type User @wes_table { id: ID! @wes_pk }",
            "enum.removed(Role)"),
        new("an enum value is added",
            "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { ADMIN }",
            "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { GUEST ADMIN }",
            "enum.value.added(Role.GUEST)"),
        new("an enum value is removed",
            "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { ADMIN OWNER GUEST }",
            "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { ADMIN GUEST }",
            "enum.value.removed(Role.OWNER)"),
        new("enum values are reordered",
            "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { ADMIN GUEST }",
            "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { GUEST ADMIN }",
            "enum.reordered(Role)"),
    ];
}
