namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class IdentityEdits
{
    internal static readonly Edit[] All =
    [
        new("a uid is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table @wes_uid(value: \"u1\") { id: ID! @wes_pk @wes_uid(value: \"u2\") }",
            "identity.added(User)", "identity.added(User.id)"),
        new("a uid is changed",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_uid(value: \"u1\") }",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_uid(value: \"u2\") }",
            "identity.changed(User.email)"),
        new("a uid is removed",
            "type User @wes_table @wes_uid(value: \"u1\") { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk }",
            "identity.removed(User)"),
        new("a uid turns up in another table",
            "type User @wes_table { id: ID! @wes_pk name: String @wes_uid(value: \"u1\") } type Post @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } type Post @wes_table { id: ID! @wes_pk title: String @wes_uid(value: \"u1\") }",
            "field.added.nullable(Post.title)", "identity.reused(Post.title)", "field.removed(User.name)"),
        new("an old name is stated that explains nothing here",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table @wes_renamedFrom(name: \"Person\") { id: ID! @wes_pk }",
            "identity.former.added(User)"),
        new("another old name is stated",
            "type User @wes_table { id: ID! @wes_pk a: Int @wes_renamedFrom(name: \"b\") }",
            "type User @wes_table { id: ID! @wes_pk a: Int @wes_renamedFrom(name: \"c\") }",
            "identity.former.changed(User.a)"),
        new("an old name is no longer stated",
            "type User @wes_table { id: ID! @wes_pk a: Int @wes_renamedFrom(name: \"b\") }",
            "type User @wes_table { id: ID! @wes_pk a: Int }",
            "identity.former.removed(User.a)"),
        new("an enum and a value state old names that explain nothing here",
            "type User @wes_table { id: ID! @wes_pk } enum R { A }",
            "type User @wes_table { id: ID! @wes_pk } enum R @wes_renamedFrom(name: \"S\") { A @wes_renamedFrom(name: \"B\") }",
            "identity.former.added(R)", "identity.former.added(R.A)"),
    ];
}
