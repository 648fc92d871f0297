namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class ShapeEdits
{
    internal static readonly Edit[] All =
    [
        new("a column becomes required",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "type User @wes_table { id: ID! @wes_pk email: String! }",
            "field.required(User.email)"),
        new("a column becomes nullable",
            "type User @wes_table { id: ID! @wes_pk email: String! }",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "field.nullable(User.email)"),
        new("list items become required",
            "type User @wes_table { id: ID! @wes_pk tags: [String] }",
            "type User @wes_table { id: ID! @wes_pk tags: [String!] }",
            "field.items.required(User.tags)"),
        new("list items become nullable",
            "type User @wes_table { id: ID! @wes_pk tags: [String!] }",
            "type User @wes_table { id: ID! @wes_pk tags: [String] }",
            "field.items.nullable(User.tags)"),
        new("a column becomes a list",
            "type User @wes_table { id: ID! @wes_pk tags: String }",
            "type User @wes_table { id: ID! @wes_pk tags: [String] }",
            "field.list.wrapped(User.tags)"),
        new("a list becomes a column",
            "type User @wes_table { id: ID! @wes_pk tags: [String!]! }",
            "type User @wes_table { id: ID! @wes_pk tags: String! }",
            "field.list.unwrapped(User.tags)"),
        new("a column changes its type",
            "type User @wes_table { id: ID! @wes_pk age: Int }",
            "type User @wes_table { id: ID! @wes_pk age: BigInt }",
            "field.type.changed(User.age)"),
        new("a column changes type, list and null at once",
            "type User @wes_table { id: ID! @wes_pk age: Int }",
            "type User @wes_table { id: ID! @wes_pk age: [BigInt!]! }",
            "field.list.wrapped(User.age)", "field.required(User.age)", "field.type.changed(User.age)"),
    ];
}
