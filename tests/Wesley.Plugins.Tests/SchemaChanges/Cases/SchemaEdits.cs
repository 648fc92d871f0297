namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class SchemaEdits
{
    internal static readonly Edit[] All =
    [
        new("queries become possible",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } type Query { a: Int }",
            "object.added(Query)", "schema.root.added(schema)#query"),
        new("queries start at another type",
            "type User @wes_table { id: ID! @wes_pk } type Query { a: Int } type Q { a: Int }",
            "schema { query: Q } type User @wes_table { id: ID! @wes_pk } type Query { a: Int } type Q { a: Int }",
            "schema.root.changed(schema)#query"),
        new("a schema answers no more mutations",
            "schema { query: Q mutation: M } type User @wes_table { id: ID! @wes_pk } type Q { a: Int } type M { a: Int }",
            "schema { query: Q } type User @wes_table { id: ID! @wes_pk } type Q { a: Int } type M { a: Int }",
            "schema.root.removed(schema)#mutation"),
        new("the schema itself has a directive and a description",
            "schema { query: Q } type User @wes_table { id: ID! @wes_pk } type Q { a: Int }",
            "\"all\" schema @link(url: \"x\") { query: Q } type User @wes_table { id: ID! @wes_pk } type Q { a: Int }",
            "annotation.added(schema)#link", "description.added(schema)"),
        new("a table of the name of an operation is no root",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk } type Subscription @wes_table { id: ID! @wes_pk }",
            "type.added(Subscription)"),
    ];
}
