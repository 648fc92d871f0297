namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class ColumnEdits
{
    internal static readonly Edit[] All =
    [
        new("a required column is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk email: String! }",
            "field.added.required(User.email)"),
        new("a nullable column is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "field.added.nullable(User.email)"),
        new("a column is removed",
            "type User @wes_table { id: ID! @wes_pk email: String! }",
            "type User @wes_table { id: ID! @wes_pk }",
            "field.removed(User.email)"),
        new("a column becomes a relation",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk author: User! @wes_fk(ref: \"User.id\") }",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk author: User! }",
            "field.removed(Post.author)"),
        new("a relation becomes a nullable column",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk author: User }",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk author: User @wes_fk(ref: \"User.id\") }",
            "field.added.nullable(Post.author)"),
        new("a unique column is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk email: String! @wes_unique }",
            "key.unique.added(User)#email", "field.added.required(User.email)"),
        new("an indexed column is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_index }",
            "index.added(User)#email", "field.added.nullable(User.email)"),
        new("a referring column is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk boss: ID @wes_fk(ref: \"User.id\") }",
            "field.added.nullable(User.boss)"),
    ];
}
