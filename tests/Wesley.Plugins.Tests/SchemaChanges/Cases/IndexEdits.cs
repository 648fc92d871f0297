namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class IndexEdits
{
    internal static readonly Edit[] All =
    [
        new("an index is added",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_index(name: \"by_email\", using: \"hash\") }",
            "index.added(User)#email name by_email using hash"),
        new("an index is removed",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_index }",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "index.removed(User)#email"),
        new("an index of one name gets another column and method",
            "type User @wes_table @wes_index(fields: [\"a\"], name: \"i\") { id: ID! @wes_pk a: Int b: Int }",
            "type User @wes_table @wes_index(fields: [\"b\"], name: \"i\", using: \"hash\") { id: ID! @wes_pk a: Int b: Int }",
            "index.changed(User)#b name i using hash"),
        new("an index over the same columns gets a name",
            "type User @wes_table { id: ID! @wes_pk a: Int @wes_index }",
            "type User @wes_table { id: ID! @wes_pk a: Int @wes_index(name: \"i\") }",
            "index.changed(User)#a name i"),
        new("an index goes and one over another column comes",
            "type User @wes_table { id: ID! @wes_pk a: Int @wes_index b: Int }",
            "type User @wes_table { id: ID! @wes_pk a: Int b: Int @wes_index }",
            "index.added(User)#b", "index.removed(User)#a"),
    ];
}
