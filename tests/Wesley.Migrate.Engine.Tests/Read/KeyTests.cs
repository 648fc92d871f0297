namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class KeyTests
{
    [Fact]
    public void Keys_OnTypesAndFields_AreReadInOrder()
    {
        var table = Sdl.Model("""
            type Membership @wes_table
              @wes_pk(fields: ["user", "org"])
              @wes_unique(fields: ["name", "org"]) @wesley_unique(fields: ["badge"])
              @wes_index(fields: ["since", "org"], name: "by_since", using: "btree") @index(fields: ["name"]) {
              org: ID!
              user: ID!
              name: String @unique
              badge: String
              since: Date @wes_index @wes_index(using: "brin")
            }
            """).Tables[0];

        Assert.Equal(["user", "org"], table.PrimaryKey);
        Assert.Equal(["badge", "name", "name,org"], table.UniqueKeys.Select(k => k.Subject));
        Assert.Equal(["name", "since", "since using brin", "since,org name by_since using btree"], table.Indexes.Select(i => i.Subject));
    }

    [Theory]
    [InlineData("users.id")]
    [InlineData("User.id")]
    public void ForeignKey_ByTableOrType_IsResolved(string reference)
    {
        var field = Sdl.Field($$"""
            type User @wes_table(name: "users") { id: ID! @wes_pk }
            type Post @wes_table { author: ID! @wes_fk(ref: "{{reference}}") }
            """, "Post.author");

        Assert.Equal("User.id", $"{field.References!.Target}");
    }

    [Fact]
    public void ForeignKey_NameOfATable_WinsOverNameOfAType()
    {
        var field = Sdl.Field("""
            type User @wes_table(name: "Person") { id: ID! @wes_pk }
            type Person @wes_table(name: "User") { id: ID! @wes_pk  boss: ID @wes_fk(ref: "User.id") }
            """, "Person.boss");

        Assert.Equal("Person", field.References!.Type);
    }

    [Fact]
    public void ForeignKey_ThroughOtherForeignKeys_StoresWhatTheLastOneStores()
    {
        var field = Sdl.Field("""
            type A @wes_table { b: B @wes_fk(ref: "B.c") }
            type B @wes_table { c: C @wes_fk(ref: "C.id") @wes_unique }
            type C @wes_table { id: BigInt! @wes_pk }
            """, "A.b");

        Assert.Equal("bigint", field.Storage!.Sql);
    }

    [Fact]
    public void ForeignKey_ChainOfThousands_IsFollowed()
    {
        var types = Enumerable.Range(0, 5_000).Select(i => $"type T{i} @wes_table {{ f: T{i + 1} @wes_fk(ref: \"T{i + 1}.f\") @wes_unique }}");

        Assert.Equal("integer", Sdl.Field(string.Join('\n', types) + "type T5000 @wes_table { f: Int! @wes_pk }", "T0.f").Storage!.Sql);
    }

    [Fact]
    public void Tenant_OnAField_IsThatField() =>
        Assert.Equal("org", Sdl.Model("type A @wes_table { org: ID! @wes_tenant }").Tables[0].TenantBy);
}
