namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class RelationEdits
{
    internal static readonly Edit[] All =
    [
        new("a relation is added",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! @wes_hasMany } type Post @wes_table { id: ID! @wes_pk }",
            "relation.added(User.posts)"),
        new("a relation is removed",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk }",
            "relation.removed(User.posts)"),
        new("a relation changes its type in every way",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk posts: User } type Post @wes_table { id: ID! @wes_pk }",
            "relation.type.changed(User.posts)"),
        new("a relation leads elsewhere",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! @wes_hasMany(by: \"author\") } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! @wes_hasMany(by: \"editor\") } type Post @wes_table { id: ID! @wes_pk }",
            "relation.target.changed(User.posts)#hasMany"),
        new("a relation says where it leads",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! @wes_hasMany } type Post @wes_table { id: ID! @wes_pk }",
            "relation.target.added(User.posts)#hasMany"),
        new("a relation that says where it leads becomes a column",
            "type User @wes_table { id: ID! @wes_pk posts: Int @wes_hasMany(by: \"author\") }",
            "type User @wes_table { id: ID! @wes_pk posts: Int }",
            "field.added.nullable(User.posts)", "relation.target.removed(User.posts)#hasMany"),
        new("a relation no longer says where it leads",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! @wes_hasMany } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk posts: [Post!]! } type Post @wes_table { id: ID! @wes_pk }",
            "relation.target.removed(User.posts)#hasMany"),
    ];
}
