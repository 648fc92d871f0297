using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class TableTests
{
    [Fact]
    public void Types_WithATableDirective_AreTheTables()
    {
        var model = Sdl.Model("""
            type User @wes_table(name: "users") { id: ID! @wes_pk  addresses: [Address!] }
            type OrderItem @table { id: ID! @pk }
            type Address { street: String }
            """);

        Assert.Equal(["OrderItem orderitem", "User users"], model.Tables.Select(t => $"{t.Name} {t.TableName}"));
        Assert.Equal(["Address"], model.Others.Select(o => o.Name));
    }

    [Theory]
    [InlineData("type Query { a: Int } type A { a: Int } type Root { a: Int }", "A Root")]
    [InlineData("schema { query: Root } type Query { a: Int } type A { a: Int } type Root { a: Int }", "A Query")]
    [InlineData("extend type Query { a: Int } type A { a: Int }", "A")]
    public void Types_WithoutAnyTableDirective_AreTablesUnlessRoots(string sdl, string tables) =>
        Assert.Equal(tables, string.Join(" ", Sdl.Model(sdl).Tables.Select(t => t.Name)));

    [Fact]
    public void Fields_OfScalarEnumAndListType_AreColumns()
    {
        var table = Sdl.Model("""
            scalar Money
            enum Role { ADMIN }
            interface Node { id: ID! }
            type User @wes_table {
              id: ID! @wes_pk
              role: Role!
              roles: [Role!]!
              price: Money
              hash: Hash
              big: BigInt
              grid: [[Int!]]
              node: Node
              posts: [Post!]!
              latest: Post @wes_fk(ref: "Post.id")
              tags: [String] @wes_hasMany(type: "Tag")
            }
            type Post @wes_table { id: BigInt! @wes_pk }
            """).Table("User")!;

        Assert.Equal(
            [
                "id ID uuid string", "role Enum text Role", "roles Enum text[] Role", "price Money text string", "hash Hash text string",
                "big BigInt bigint bigint", "grid Int integer[] number", "latest BigInt bigint bigint",
            ],
            table.Columns.Select(f => $"{f.Name} {f.Storage!.Scalar} {f.Storage.Sql} {f.Storage.TypeScriptBase}"));
        Assert.Equal(["node", "posts", "tags"], table.Fields.Where(f => !f.IsColumn).Select(f => f.Name));
    }

    [Fact]
    public void Plain_Id_IsTextAndThePrimaryKey()
    {
        var model = Sdl.Model("type A { id: ID! name: String } type B { id: ID }");

        Assert.Equal(["id"], model.Table("A")!.PrimaryKey);
        Assert.Equal("text", model.Table("A")!.Field("id")!.Storage!.Sql);
        Assert.Empty(model.Table("B")!.PrimaryKey);
    }

    [Fact]
    public void Storage_FromTheOptions_WinsOverTheDialect()
    {
        var storage = new StorageType { Scalar = "Decimal", SqlBase = "numeric(12,2)", TypeScriptBase = "string" };
        var options = new Engine.Read.ReadOptions { Storage = Engine.Read.ReadOptions.Default.Storage.Add("Money", storage) };

        var model = Engine.Read.SdlReader.Read([Sdl.Source("type A @table { m: [Money] @default(value: [1.50]) }")], options).Value;

        Assert.Equal("ARRAY[1.50]::numeric(12,2)[]", model.Table("A")!.Field("m")!.Default!.Sql);
    }

    [Fact]
    public void Facts_OfTypesAndFields_AreInTheModel()
    {
        var table = Sdl.Model("""
            "People"
            type User implements Node & Entity
              @wes_table(name: "people") @wes_uid(value: "tbl:user") @wes_renamedFrom(name: "Person") @wes_tenant(by: "org")
              @wes_check(expr: "org <> ''") @wes_sensitive @wes_rls(enabled: true) {
              "Where they belong"
              org(short: Boolean = false): String! @wes_uid(value: "col:user.org") @wes_renamedFrom(name: "tenant") @wes_pii @wes_critical
                @wes_check(expr: "length(org) > 1") @deprecated(reason: "old") @b @a @b
            }
            interface Node { org: String! }
            interface Entity { org: String! }
            """).Tables[0];
        var field = table.Fields[0];

        Assert.Equal(("people", "tbl:user", "Person", "org", "org <> ''", "People"), (table.TableName, table.Uid, table.RenamedFrom, table.TenantBy, table.Check, table.Description));
        Assert.Equal(["Entity", "Node"], table.Interfaces);
        Assert.Equal(["sensitive"], table.Classification);
        Assert.Equal(["table", "uid", "renamedFrom", "tenant", "check", "sensitive", "rls"], table.Directives.Select(d => d.Name));
        Assert.Equal(["rls"], table.Directives.Where(d => !d.Known).Select(d => d.Name));
        Assert.Equal(("col:user.org", "tenant", "length(org) > 1", "old", "Where they belong"), (field.Uid, field.RenamedFrom, field.Check, field.Deprecation, field.Description));
        Assert.Equal(["critical", "pii"], field.Classification);
        Assert.Equal(["b", "a", "b"], field.Directives.Where(d => !d.Known).Select(d => d.Name));
        Assert.Equal("short Boolean = false", $"{field.Arguments[0].Name} {field.Arguments[0].Type} = {field.Arguments[0].Default}");
    }
}
