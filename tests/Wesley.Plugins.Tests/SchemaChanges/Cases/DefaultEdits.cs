namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class DefaultEdits
{
    internal static readonly Edit[] All =
    [
        new("a default is added",
            "type User @wes_table { id: ID! @wes_pk age: Int }",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_default(value: 0) }",
            "default.added(User.age)"),
        new("a default is changed",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_default(value: 0) }",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_default(value: 1) }",
            "default.changed(User.age)"),
        new("a default is removed",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_default(value: 0) }",
            "type User @wes_table { id: ID! @wes_pk age: Int }",
            "default.removed(User.age)"),
        new("an enum default is added",
            "type User @wes_table { id: ID! @wes_pk } enum Role { ADMIN GUEST }",
            "type User @wes_table { id: ID! @wes_pk } enum Role @wes_default(value: GUEST) { ADMIN GUEST }",
            "default.added(Role)"),
    ];
}
