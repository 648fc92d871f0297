namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class KeyEdits
{
    internal static readonly Edit[] All =
    [
        new("a primary key is added",
            "type User @wes_table { id: ID! }",
            "type User @wes_table { id: ID! @wes_pk }",
            "key.primary.added(User)"),
        new("a primary key is removed",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! }",
            "key.primary.removed(User)"),
        new("a primary key gets another column",
            "type User @wes_table @wes_pk(fields: [\"a\"]) { a: ID! b: ID! }",
            "type User @wes_table @wes_pk(fields: [\"b\", \"a\"]) { a: ID! b: ID! }",
            "key.primary.changed(User)"),
        new("a foreign key is added",
            "type User @wes_table { id: ID! @wes_pk boss: ID }",
            "type User @wes_table { id: ID! @wes_pk boss: ID @wes_fk(ref: \"User.id\") }",
            "key.foreign.added(User.boss)"),
        new("a foreign key is removed",
            "type User @wes_table { id: ID! @wes_pk boss: ID @wes_fk(ref: \"User.id\") }",
            "type User @wes_table { id: ID! @wes_pk boss: ID }",
            "key.foreign.removed(User.boss)"),
        new("a foreign key is retargeted",
            "type User @wes_table { id: ID! @wes_pk boss: ID @wes_fk(ref: \"User.id\") } type Staff @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk boss: ID @wes_fk(ref: \"Staff.id\") } type Staff @wes_table { id: ID! @wes_pk }",
            "key.foreign.retargeted(User.boss)"),
        new("uniqueness is added",
            "type User @wes_table { id: ID! @wes_pk a: Int b: Int }",
            "type User @wes_table @wes_unique(fields: [\"a\", \"b\"]) { id: ID! @wes_pk a: Int b: Int }",
            "key.unique.added(User)#a,b"),
        new("uniqueness is removed",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_unique }",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "key.unique.removed(User)#email"),
    ];
}
