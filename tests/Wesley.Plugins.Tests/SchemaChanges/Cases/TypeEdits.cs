namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class TypeEdits
{
    internal static readonly Edit[] All =
    [
        new("a table is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk title: String! }",
            "type.added(Post)"),
        new("a table is removed",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk title: String! }",
            "type User @wes_table { id: ID! @wes_pk }",
            "type.removed(Post)"),
        new("a table becomes an enum",
            "type User @wes_table { id: ID! @wes_pk } type Role @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } enum Role { ADMIN }",
            "type.kind.changed(Role)"),
        new("a table becomes an object type",
            "type User @wes_table { id: ID! @wes_pk } type Role @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } type Role { id: ID! }",
            "type.kind.changed(Role)"),
        new("a table gets another name in the database",
            "type User @wes_table(name: \"people\") { id: ID! @wes_pk }",
            "type User @wes_table(name: \"users\") { id: ID! @wes_pk }",
            "table.name.changed(User)"),
        new("a column gets another name in the database",
            "type User { id: ID! @id mail: String @db(name: \"mail_text\") }",
            "type User { id: ID! @id mail: String }",
            "column.name.changed(User.mail)"),
    ];
}
