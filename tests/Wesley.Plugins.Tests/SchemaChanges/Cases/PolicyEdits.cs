namespace Wesley.Plugins.Tests.SchemaChanges.Cases;

internal static class PolicyEdits
{
    internal static readonly Edit[] All =
    [
        new("tenants are separated",
            "type User @wes_table { id: ID! @wes_pk org: ID! }",
            "type User @wes_table @wes_tenant(by: \"org\") { id: ID! @wes_pk org: ID! }",
            "tenant.added(User)"),
        new("tenants are separated by another column",
            "type User @wes_table @wes_tenant(by: \"org\") { id: ID! @wes_pk org: ID! team: ID! }",
            "type User @wes_table @wes_tenant(by: \"team\") { id: ID! @wes_pk org: ID! team: ID! }",
            "tenant.changed(User)"),
        new("tenants are no longer separated",
            "type User @wes_table @wes_tenant(by: \"org\") { id: ID! @wes_pk org: ID! }",
            "type User @wes_table { id: ID! @wes_pk org: ID! }",
            "tenant.removed(User)"),
        new("a policy is added",
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table @wes_rls(read: \"true\") { id: ID! @wes_pk }",
            "policy.added(User)#rls"),
        new("a policy is changed",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_grant(to: \"a\") }",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_grant(to: \"b\") }",
            "policy.changed(User.email)#grant"),
        new("a policy is removed",
            "type User @wes_table @wes_owner(by: \"id\") { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk }",
            "policy.removed(User)#owner"),
        new("a classification is added",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "type User @wes_table @wes_critical { id: ID! @wes_pk email: String @wes_pii @wes_sensitive }",
            "classification.added(User)#critical", "classification.added(User.email)#pii", "classification.added(User.email)#sensitive"),
        new("a classification is removed",
            "type User @wes_table { id: ID! @wes_pk email: String @wes_pii }",
            "type User @wes_table { id: ID! @wes_pk email: String }",
            "classification.removed(User.email)#pii"),
    ];
}
