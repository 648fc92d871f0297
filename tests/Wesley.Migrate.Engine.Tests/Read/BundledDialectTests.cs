using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>What the bundled documents make of a schema of their kind.</summary>
public sealed class BundledDialectTests
{
    public static TheoryData<string> Names => [.. DialectCatalog.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_OfTheEngine_FitsTheSchemaOfDialects(string name)
    {
        var text = EmbeddedDocuments.Text($"dialects/{name}.json");

        Assert.Empty(JsonDocumentCheck.Problems("dialect", new SourceText { Name = $"{name}.json", Text = text }));
        Assert.Equal(name, DialectCatalog.Find(name)!.Name);
    }

    [Fact]
    public void Catalog_Names_AreTheSixDialects() =>
        Assert.Equal(["amplify", "plain", "prisma1", "subgraph", "subsquid", "wesley"], DialectCatalog.Names);

    [Fact]
    public void Subgraph_Entities_AreTablesThatReferByTheirIds()
    {
        var model = Sdl.Model("""
            type LiquidityPool @entity(immutable: true) {
              id: Bytes!  volume: BigInt!  price: BigDecimal  at: Timestamp  n: Int8
              owner: Account!  friends: [Account!]!  origin: Origin  swaps: [Swap!] @derivedFrom(field: "pool")
            }
            type Account @entity { id: ID! }
            type Swap @entity { id: ID!  pool: LiquidityPool! }
            interface Origin { id: Bytes! }
            type _Schema_ @fulltext(name: "f")
            type Hourly @aggregation(intervals: ["hour"], source: "Swap") { id: Int8! }
            """);
        var pool = model.Table("LiquidityPool")!;

        Assert.Equal("subgraph", model.Dialect);
        Assert.Equal(["Account", "LiquidityPool", "Swap"], model.Tables.Select(t => t.Name));
        Assert.Equal(("liquidity_pool", "id"), (pool.TableName, string.Join(",", pool.PrimaryKey)));
        Assert.Equal(
            ["id bytea", "volume numeric", "price numeric", "at timestamptz", "n bigint", "owner text", "friends text[]", "origin bytea"],
            pool.Columns.Select(c => $"{c.Name} {c.Storage!.Sql}"));
        Assert.Equal("Account.id", $"{pool.Field("owner")!.References!.Target}");
        Assert.Null(pool.Field("friends")!.References);
        Assert.Equal(("LiquidityPool.id", "bytea"), ($"{model.Table("Swap")!.Field("pool")!.References!.Target}", model.Table("Swap")!.Field("pool")!.Storage!.Sql));
        Assert.Equal(("Integer", "Decimal"), (pool.Field("volume")!.Storage!.Scalar, pool.Field("price")!.Storage!.Scalar));
    }

    [Fact]
    public void Subsquid_EntitiesReferAndEmbed()
    {
        var model = Sdl.Model("""
            type NFTEntity @entity @index(fields: ["owner", "sn"], unique: true) @index(fields: ["sn"]) {
              id: String!  sn: BigInt! @index  hash: String! @unique  tag: String @index(unique: true)
              owner: Account!  attributes: [Attribute!]  kind: Kind  all: [Account!]
            }
            type Account @entity { id: ID!  nfts: [NFTEntity!] @derivedFrom(field: "owner") }
            type Attribute @jsonField { value: String! }
            type Gone { a: Int }
            union Kind = Attribute | Gone
            """);
        var nft = model.Table("NFTEntity")!;

        Assert.Equal(("subsquid", "nft_entity"), (model.Dialect, nft.TableName));
        Assert.Equal(["id text", "sn numeric", "hash text", "tag text", "owner text", "attributes jsonb", "kind jsonb"], nft.Columns.Select(c => $"{c.Name} {c.Storage!.Sql}"));
        Assert.Equal(["hash", "owner,sn", "tag"], nft.UniqueKeys.Select(k => k.Subject));
        Assert.Equal(["sn"], nft.Indexes.Select(i => i.Subject));
        Assert.Equal("Account.id", $"{nft.Field("owner")!.References!.Target}");
        Assert.All(nft.Directives, d => Assert.True(d.Known));
    }

    [Fact]
    public void Amplify_Models_OfTheSecondTransformer()
    {
        var model = Sdl.Model("""
            type Post @model @auth(rules: [{ allow: owner }]) {
              id: ID!  on: Boolean! @default(value: "false")  rank: Float @default(value: "0.5")  at: AWSDateTime  n: AWSTimestamp  place: Place
              kind: String! @index(name: "byKind", sortKeyFields: ["at"], queryField: "kinds")
              author: Person @belongsTo  comments: [Comment] @hasMany(indexName: "byPost", fields: ["id"])
            }
            type Person @model { name: String! @primaryKey  nick: String }
            type Day @model { year: Int! @primaryKey(sortKeyFields: ["day"])  day: Int! }
            type Comment @model { id: ID!  postID: ID!  post: Post @belongsTo(fields: ["postID"])  day: Day @hasOne }
            type Place { street: String }
            """);
        var post = model.Table("Post")!;

        Assert.Equal(("amplify", "Post"), (model.Dialect, post.TableName));
        Assert.Equal(
            ["id text", "on boolean", "rank double precision", "at timestamptz", "n bigint", "place jsonb", "kind text", "author text"],
            post.Columns.Select(c => $"{c.Name} {c.Storage!.Sql}"));
        Assert.Equal(("false", "0.5"), (post.Field("on")!.Default!.Sql, post.Field("rank")!.Default!.Sql));
        Assert.Equal(["kind,at name byKind"], post.Indexes.Select(i => i.Subject));
        Assert.Equal("Person.name", $"{post.Field("author")!.References!.Target}");
        Assert.Equal(DirectiveMeaning.Policy, post.Directives[1].Meaning);
        Assert.Equal(["year", "day"], model.Table("Day")!.PrimaryKey);
        Assert.Equal("Post.id", $"{model.Table("Comment")!.Field("postID")!.References!.Target}");
        Assert.Equal(["id", "postID"], model.Table("Comment")!.Columns.Select(c => c.Name));
    }

    [Fact]
    public void Amplify_Models_OfTheFirstTransformer()
    {
        var model = Sdl.Model("""
            type Order @model @key(fields: ["customer", "date"]) @key(name: "byStatus", fields: ["status", "date"], queryField: "q") {
              customer: String!  date: AWSDate!  status: String!
              shop: Shop @connection  lines: [Line] @connection(keyName: "byOrder", fields: ["customer"])
            }
            type Line @model { id: ID!  shopID: ID!  shop: Shop @connection(fields: ["shopID"]) }
            type Shop @model { id: ID! }
            """);
        var order = model.Table("Order")!;

        Assert.Equal(["customer", "date"], order.PrimaryKey);
        Assert.Equal(["status,date name byStatus"], order.Indexes.Select(i => i.Subject));
        Assert.Equal(["customer", "date", "status", "shop"], order.Columns.Select(c => c.Name));
        Assert.Equal("Shop.id", $"{model.Table("Line")!.Field("shopID")!.References!.Target}");
    }

    [Fact]
    public void Prisma1_EveryType_IsAModelAndOneEndHoldsTheKey()
    {
        var model = Sdl.Model("""
            type User @db(name: "app_user") { id: ID! @id  email: String! @unique  joined: DateTime! @createdAt  on: Boolean @default(value: true)  reviews: [Review!] @relation(name: "Coach") }
            type Review { id: ID! @id  coach: User! @relation(name: "Coach")  response: Response @relation(link: INLINE)  tag: Tag @relation(link: TABLE)  meta: Json }
            type Response { id: ID! @id  review: Review!  text: String! }
            type Tag { id: ID! @id }
            type Address @embedded { street: String }
            """);

        Assert.Equal(["Response", "Review", "Tag", "User"], model.Tables.Select(t => t.Name));
        Assert.Equal("app_user", model.Table("User")!.TableName);
        Assert.Equal(["id text", "email text", "joined timestamptz", "on boolean"], model.Table("User")!.Columns.Select(c => $"{c.Name} {c.Storage!.Sql}"));
        Assert.Equal(("now()", DefaultKind.StableExpression), (model.Table("User")!.Field("joined")!.Default!.Sql, model.Table("User")!.Field("joined")!.Default!.Kind));
        Assert.Equal(["id", "coach", "response", "meta"], model.Table("Review")!.Columns.Select(c => c.Name));
        Assert.Equal(["id", "text"], model.Table("Response")!.Columns.Select(c => c.Name));
    }

    [Fact]
    public void Prisma1_UniqueAtTheEndWithoutTheKey_IsAWarning() =>
        Assert.Equal(
            ["2:46 directive-misplaced"],
            Sdl.Findings("type Review { id: ID! @id  response: Response @relation(link: INLINE) }\ntype Response { id: ID! @id  review: Review! @unique }", "prisma1"));
}
