using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class DialectTests
{
    public static TheoryData<string, string> Spellings => new()
    {
        { "table", "table" }, { "pk", "pk" }, { "primaryKey", "pk" }, { "fk", "fk" }, { "foreignKey", "fk" }, { "unique", "unique" },
        { "index", "index" }, { "tenant", "tenant" }, { "default", "default" }, { "uid", "uid" }, { "rls", "rls" }, { "owner", "owner" },
        { "grant", "grant" }, { "noRPC", "noRPC" }, { "weight", "weight" }, { "critical", "critical" }, { "sensitive", "sensitive" },
        { "pii", "pii" }, { "hasMany", "hasMany" }, { "belongsTo", "belongsTo" }, { "hasOne", "hasOne" }, { "check", "check" }, { "renamedFrom", "renamedFrom" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Wesley_EverySpelling_IsOneFamily(string spelling, string name)
    {
        var names = new[] { $"wes_{spelling}", $"wesley_{spelling}", spelling }.Select(s => Engine.Read.Dialects.DialectCatalog.Find("wesley")!.Family(s)?.Name);

        Assert.All(names, n => Assert.Equal(name, n));
    }

    [Theory]
    [InlineData("type A { a: Int @wes_x }", "wesley")]
    [InlineData("type A @table { a: Int }", "wesley")]
    [InlineData("type A { a: Int @default(value: 1) }", "wesley")]
    [InlineData("type A { a: Int @unique }", "wesley")]
    [InlineData("type A @wes_table { id: ID! @id  b: Int @createdAt }", "wesley")]
    [InlineData("type A @model { a: Int @default(value: 1) }", "amplify")]
    [InlineData("type A @model @key(fields: [\"a\"]) { a: Int!  b: B @connection }", "amplify")]
    [InlineData("type A { id: ID! @id a: Int @unique }", "prisma1")]
    [InlineData("type A { id: ID! @unique  b: DateTime @createdAt }", "prisma1")]
    [InlineData("type A @entity { a: Int @index }", "subsquid")]
    [InlineData("type A @entity { a: DateTime }", "subsquid")]
    [InlineData("type A @entity { a: B } type B @jsonField { b: Int }", "subsquid")]
    [InlineData("type A @entity { a: Bytes  b: [B!] @derivedFrom(field: \"a\") }", "subgraph")]
    [InlineData("type A @entity(immutable: true) { a: BigInt }", "subgraph")]
    [InlineData("type A { a: Int @deprecated }", "plain")]
    public void Auto_GoesByTheDirectives(string sdl, string dialect) => Assert.Equal(dialect, Sdl.Model(sdl).Dialect);

    [Fact]
    public void Plain_Directives_AreKeptAsTheyAre()
    {
        var table = Sdl.Model("type A @entity(immutable: true) { id: ID! b: [B!] @derivedFrom(field: \"a\") } type B @entity { id: ID! a: A! @index }", "plain").Table("A")!;

        Assert.Equal("@entity(immutable: true)", $"{table.Directives[0]}");
        Assert.Equal("@derivedFrom(field: \"a\")", $"{table.Field("b")!.Directives[0]}");
        Assert.False(table.Directives[0].Known);
    }

    [Fact]
    public void Pair_WithDirectivesOnOneSide_IsReadInOneDialect()
    {
        var pair = SdlReader.ReadPair([Sdl.Source("type A { id: ID! }")], [Sdl.Source("type A { id: ID! b: Int @wes_default(value: 1) }")], ReadOptions.Default);

        Assert.Equal(("wesley", "wesley"), (pair.Value.Before.Dialect, pair.Value.After.Dialect));
        Assert.Equal("uuid", pair.Value.Before.Tables[0].Fields[0].Storage!.Sql);
    }

    [Fact]
    public void Pair_Mistakes_AreReportedOnTheirSide()
    {
        var found = SdlReader.ReadPair([Sdl.Source("type A", "old.graphql"), Sdl.Source("type", "old2.graphql")], [Sdl.Source("enum", "new.graphql")], ReadOptions.Default).Diagnostics;

        Assert.Equal(["old2.graphql:1:5", "new.graphql:1:5"], found.Select(d => $"{d.BeforeLocation ?? d.AfterLocation}"));
        Assert.Null(found[1].BeforeLocation);
    }

    [Fact]
    public void Auto_WhereTwoDialectsFitAlike_SaysWhichOneIsTaken()
    {
        var found = Sdl.Read("type A { id: ID! @id  b: Int @fk(ref: \"a.id\") }");

        var said = Assert.Single(found.Diagnostics, d => d.Id == "dialect-ambiguous");
        Assert.Equal((Severity.Warning, "prisma1"), (said.Severity, found.Value.Dialect));
        Assert.Contains("--dialect wesley", said.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownDialect_IsAnErrorOfTheConfiguration()
    {
        var found = Assert.Single(Sdl.Read("type A { a: Int }", "prisma9").Diagnostics);

        Assert.Equal(("dialect-unknown", FailureClass.Configuration), (found.Id, found.Class));
        Assert.Contains("wesley", found.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Directive_OfAnyDialect_CarriesItsMeaningAtItsPlace()
    {
        var table = Sdl.Model("type A @wes_table @rls { id: ID! @wesley_pk  bs: [B] @hasMany  c: Int @rls @custom } type B @wes_table { id: ID! @pk }").Table("A")!;

        Assert.Equal([DirectiveMeaning.Table, DirectiveMeaning.Policy], table.Directives.Select(d => d.Meaning));
        Assert.Equal(DirectiveMeaning.PrimaryKey, table.Field("id")!.Directives[0].Meaning);
        Assert.Equal(DirectiveMeaning.Relation, table.Field("bs")!.Directives[0].Meaning);
        Assert.Equal([DirectiveMeaning.None, DirectiveMeaning.None], table.Field("c")!.Directives.Select(d => d.Meaning));
    }

    [Fact]
    public void Enum_IdentityAndOldName_AreInTheModel()
    {
        var role = Sdl.Model("""enum Role @wes_uid(value: "r") @wes_renamedFrom(name: "Rank") { ADMIN @wes_uid(value: "a") ROOT @renamedFrom(name: "BOSS") }""").Enum("Role")!;

        Assert.Equal(("r", "Rank"), (role.Uid, role.RenamedFrom));
        Assert.Equal(["a", null], role.Values.Select(v => v.Uid));
        Assert.Equal([null, "BOSS"], role.Values.Select(v => v.RenamedFrom));
        Assert.All(role.Directives.Concat(role.Values.SelectMany(v => v.Directives)), d => Assert.True(d.Known));
    }
}
