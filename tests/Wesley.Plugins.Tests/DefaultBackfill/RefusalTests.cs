using Wesley.Migrate.Abstractions;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.DefaultBackfill;

public sealed class RefusalTests
{
    private const string Added = "field.added.required(User.f)";
    private const string Orgs = "type Org @wes_table(name: \"orgs\") { id: ID! @wes_pk }";
    private static readonly DefaultValueStrategy Strategy = new();

    private static Migration Adding(string field, params Decision[] decisions) =>
        Migration.Between(Orgs + Users.Before, Users.With(field, Orgs), decisions);

    [Fact]
    public void UniqueField_WithoutSource_CollidesFromRow2()
    {
        var refused = Adding("f: String! @wes_unique").Refusal(Strategy, Added);

        Assert.Equal("constant-collides", refused.Id);
        Assert.Equal("User.f is unique, and the zero value \"\" is the same in every row: a constant collides from row 2.", refused.Message);
        Assert.Equal(("before.graphql", "after.graphql"), (refused.BeforeLocation?.File, refused.AfterLocation?.File));
        Assert.Contains("""{ "kind": "fill", "at": "User.f", "sql": "\"id\"::text", "reads": ["id"] }""", refused.NextStep, StringComparison.Ordinal);
        Assert.Contains("gen_random_uuid()", refused.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""f: String! @wes_unique @wes_default(value: "x")""")]
    [InlineData("""f: DateTime! @wes_unique @wes_default(expr: "now()")""")]
    public void UniqueField_WithConstantOrStableDefault_Collides(string field) =>
        Assert.Equal("constant-collides", Adding(field).Refusal(Strategy, Added).Id);

    [Fact]
    public void UniqueField_WithConstantDecision_Collides() =>
        Assert.Equal("constant-collides", Adding("f: String! @wes_unique", Decide.Constant("User.f", "\"x\"")).Refusal(Strategy, Added).Id);

    [Fact]
    public void UniqueField_WithVolatileDefault_IsFilled()
    {
        var fill = Adding("""f: UUID! @wes_unique @wes_default(expr: "gen_random_uuid()")""").Fill(Strategy, Added);

        Assert.Equal((DefaultKind.VolatileExpression, "gen_random_uuid()", null), (fill.Value.Kind, fill.Value.Sql, fill.Value.TypeScript));
    }

    [Fact]
    public void CompositeKey_OfNewConstants_Collides()
    {
        var after = """
            type User @wes_table(name: "users") @wes_unique(fields: ["f", "g"]) {
              id: ID! @wes_pk
              f: Int! @wes_default(value: 1)
              g: Int! @wes_default(value: 2)
            }
            """;

        Assert.Equal("constant-collides", Migration.Between(Users.Before, after).Refusal(Strategy, Added).Id);
    }

    [Theory]
    [InlineData("f: Int!", "key-needs-source")]
    [InlineData("f: Int! @wes_default(value: 1)", null)]
    public void CompositeKey_WithAnOldColumn_TakesADefaultButNoGuess(string field, string? refusal)
    {
        var before = "type User @wes_table(name: \"users\") { id: ID! @wes_pk  n: Int! }";
        var after = $"type User @wes_table(name: \"users\") @wes_unique(fields: [\"n\", \"f\"]) {{ id: ID! @wes_pk  n: Int!  {field} }}";

        Assert.Equal(refusal, (Migration.Between(before, after).Plan(Strategy, Added) as Refused)?.Diagnostic.Id);
    }

    [Theory]
    [InlineData("""f: ID! @wes_fk(ref: "orgs.id")""")]
    [InlineData("""f: ID! @wes_fk(ref: "orgs.id") @wes_default(expr: "gen_random_uuid()")""")]
    public void Reference_WithAMadeUpValue_NeedsASource(string field)
    {
        var refused = Adding(field).Refusal(Strategy, Added);

        Assert.Equal("reference-needs-source", refused.Id);
        Assert.Contains("refers to Org.id", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_WithADecidedRow_IsFilled()
    {
        var row = "\"123e4567-e89b-12d3-a456-426614174000\"";

        Assert.Equal(FillSource.Decision, Adding("""f: ID! @wes_fk(ref: "orgs.id")""", Decide.Constant("User.f", row)).Fill(Strategy, Added).Source);
    }

    [Fact]
    public void ComputedDecision_WithoutTheComputingPlugin_NamesIt()
    {
        var migration = Migration.Of(
            Users.Before, Users.With("f: String!"), [Decide.Sql("User.f", "\"id\"::text", "id")], new SchemaChangesPlugin(), new RenameDetectionPlugin());

        var refused = migration.Refusal(Strategy, Added);

        Assert.Equal("computed-fill-unclaimed", refused.Id);
        Assert.Contains("Wesley.Plugins.ComputedDefaults", refused.NextStep, StringComparison.Ordinal);
        Assert.Equal("wesley.decisions.json:5:7", refused.AfterLocation?.ToString());
    }
}
