using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Resolving;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>What columns are called in the database.</summary>
public sealed class ColumnNameTests
{
    [Theory]
    [InlineData("NFTEntity", "nft_entity", "nft_entity")]
    [InlineData("createdAt", "created_at", "created_at")]
    [InlineData("reserveUSD", "reserve_usd", "reserve_usd")]
    [InlineData("totalUSDUntracked", "total_usd_untracked", "total_usd_untracked")]
    [InlineData("token0Price", "token0_price", "token_0_price")]
    [InlineData("amount1In", "amount1_in", "amount_1_in")]
    [InlineData("reserve0", "reserve0", "reserve_0")]
    [InlineData("UniswapV3Pool", "uniswap_v3_pool", "uniswap_v3_pool")]
    [InlineData("most_common", "most_common", "most_common")]
    [InlineData("_hidden", "_hidden", "hidden")]
    public void Name_InSnakeCase_IsAsTheToolsWriteIt(string name, string snake, string numbers)
    {
        Assert.Equal(snake, NameStyles.Apply(NameStyle.Snake, name));
        Assert.Equal(numbers, NameStyles.Apply(NameStyle.SnakeNumbers, name));
    }

    [Theory]
    [InlineData("wesley", "type User @wes_table { id: ID! @wes_pk  firstName: String  boss: ID @wes_fk(ref: \"User.id\") }", "id firstName boss")]
    [InlineData("plain", "type User { id: ID!  firstName: String }", "id firstName")]
    [InlineData("amplify", "type User @model { id: ID!  firstName: String  boss: User @belongsTo }", "id firstName boss")]
    [InlineData("prisma1", "type User { id: ID! @id  firstName: String @db(name: \"first_name\")  boss: User @relation(link: INLINE) @db(name: \"Boss Of\")  age: Int }", "id first_name Boss Of age")]
    [InlineData("subgraph", "type User @entity { id: ID!  firstName: String  token0Price: Int  bigBoss: User  oldFriends: [User!]! }", "id first_name token_0_price big_boss old_friends")]
    [InlineData("subsquid", "type User @entity { id: ID!  firstName: String  token0Price: Int  bigBoss: User  place: Place  old: [User!] @derivedFrom(field: \"bigBoss\") } type Place { a: Int }", "id first_name token0_price big_boss_id place")]
    public void Columns_OfADialect_AreCalledAsItCallsThem(string dialect, string sdl, string columns)
    {
        var model = Sdl.Model(sdl, dialect);

        Assert.Equal(columns, string.Join(' ', model.Table("User")!.Columns.Select(c => c.ColumnName)));
    }

    [Fact]
    public void KeysAndIndexes_NameFields_AndTheTableKnowsTheirColumns()
    {
        var table = Sdl.Model("type User @entity @index(fields: [\"bigBoss\", \"firstName\"]) { id: ID!  firstName: String  bigBoss: User }", "subsquid").Table("User")!;

        Assert.Equal(["bigBoss", "firstName"], table.Indexes[0].Columns);
        Assert.Equal(["big_boss_id", "first_name", "gone"], table.Indexes[0].Columns.Add("gone").Select(table.ColumnName));
    }

    [Theory]
    [InlineData("type User { id: ID! @id  a: Int @db(name: \"b\")  b: Int }", "1:43 column-name-duplicate")]
    [InlineData("type User { id: ID! @id  a: Int @db(name: \"x\")  b: Int @db(name: \"x\") }", "1:66 column-name-duplicate")]
    [InlineData("type User { id: ID! @id  a: Int @db(name: \"\") }", "1:43 column-name-empty")]
    [InlineData("type User { id: ID! @id  a: [User!] @db(name: \"x\") }", "1:37 directive-misplaced")]
    public void Mistake_InColumnNames_IsFoundAtItsPlace(string sdl, string finding) => Assert.Equal([finding], Sdl.Findings(sdl, "prisma1"));

    [Theory]
    [InlineData("createdAt: Int  created_at: Int", "createdAt created_at", "1:27")]
    [InlineData("created_at: Int  createdAt: Int", "created_at createdAt", "1:44")]
    [InlineData("swapEnabled: Int  _swapEnabled: Int", "swap_enabled _swapEnabled", "1:45")]
    [InlineData("_swapEnabled: Int  swapEnabled: Int", "_swapEnabled swap_enabled", "1:27")]
    public void Columns_ThatADialectCallsAlike_AreToldApartWithAWarning(string fields, string columns, string place)
    {
        var read = Sdl.Read($"type A @entity {{ id: ID!  {fields} }}", "subgraph");

        Assert.Equal(columns, string.Join(' ', read.Value.Table("A")!.Columns.Skip(1).Select(c => c.ColumnName)));
        Assert.Equal((Severity.Warning, "column-name-duplicate", $"s.graphql:{place}"), (read.Diagnostics[0].Severity, read.Diagnostics[0].Id, $"{read.Diagnostics[0].AfterLocation}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" @db(name: \"first\")")]
    public void Hash_OfANameThatTheColumnHasAnyhow_IsTheSame(string directive) =>
        Assert.Equal(
            SchemaHash.Of(Sdl.Model("type User { id: ID! @id  first: String }", "prisma1")),
            SchemaHash.Of(Sdl.Model($"type User {{ id: ID! @id  first: String{directive} }}", "prisma1")));

    [Fact]
    public void Hash_OfAnotherColumnName_IsAnother() =>
        Assert.NotEqual(
            SchemaHash.Of(Sdl.Model("type User { id: ID! @id  first: String }", "prisma1")),
            SchemaHash.Of(Sdl.Model("type User { id: ID! @id  first: String @db(name: \"first_name\") }", "prisma1")));

    /// <summary>The columns that a squid's own migrations name are those of its schema, whichever of the two versions has them.</summary>
    [Fact]
    public void Subsquid_MigrationsOfARealProject_NameTheColumnsOfTheModel()
    {
        var folder = Repository.PathOf("..", "shared", "corpora", "dm-stick");
        Assert.SkipUnless(Directory.Exists(folder), "There is no ../shared/corpora beside this repository.");

        var missing = new List<string>();
        var named = 0;
        foreach (var file in Directory.GetFiles(folder, "migration.sql", SearchOption.AllDirectories))
        {
            string[] sides = ["before.graphql", "after.graphql"];
            var columns = sides
                .SelectMany(side => SdlReader.Read([Sdl.Source(File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, side)))], new() { Dialect = "subsquid" }).Value.Tables)
                .SelectMany(t => t.Columns.Select(c => $"{t.TableName}.{c.ColumnName}")).ToHashSet(StringComparer.Ordinal);
            var inSql = SqlNames.Columns(File.ReadAllText(file)).ToList();
            named += inSql.Count;
            missing.AddRange(inSql.Where(c => !columns.Contains(c)));
        }

        // One column came and went between two versions of the schema that are not here.
        Assert.Equal(["token_entity.cheapest_id"], missing);
        Assert.InRange(named, 20, int.MaxValue);
    }
}
