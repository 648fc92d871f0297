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
    ];
}
