namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class CheckEdits
{
    internal static readonly Edit[] All =
    [
        new("a check is added",
            "type User @wes_table { id: ID! @wes_pk age: Int }",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_check(expr: \"age > 0\") }",
            "check.added(User.age)"),
        new("a check is changed",
            "type User @wes_table @wes_check(expr: \"a < b\") { id: ID! @wes_pk a: Int b: Int }",
            "type User @wes_table @wes_check(expr: \"a <= b\") { id: ID! @wes_pk a: Int b: Int }",
            "check.changed(User)"),
        new("a check is removed",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_check(expr: \"age > 0\") }",
            "type User @wes_table { id: ID! @wes_pk age: Int }",
            "check.removed(User.age)"),
    ];
}
