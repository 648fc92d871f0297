using Wesley.Migrate.Abstractions;
using Wesley.Plugins.DefaultBackfill;

namespace Wesley.Plugins.Tests.DefaultBackfill;

public sealed class SourceTests
{
    private const string Roles = "enum Role { GUEST ADMIN }";

    private static Fill Added(string field, string definitions = "", params Decision[] decisions) =>
        Migration.Between(Users.Before, Users.With(field, definitions), decisions).Fill(new DefaultValueStrategy(), "field.added.required(User.f)");

    [Fact]
    public void RequiredField_WithoutAnySource_GetsTheMarkedZeroValue()
    {
        var fill = Added("f: String!");

        Assert.Equal(FillSource.Zero, fill.Source);
        Assert.Equal("''::text", fill.Value.Sql);
        Assert.Equal("\"\"", fill.Value.TypeScript);
        Assert.Equal(
            """User.f gets "" in every row that has no value, because nothing says what it should be; decide with { "kind": "fill", "at": "User.f", "constant": "" } in wesley.decisions.json, or give the field a default.""",
            fill.NeedsReview);
    }

    [Fact]
    public void RequiredField_WithDefault_GetsTheDefault()
    {
        var fill = Added("""f: String! @wes_default(value: "none")""");

        Assert.Equal((FillSource.FieldDefault, DefaultKind.Literal, "'none'", "\"none\"", null), (fill.Source, fill.Value.Kind, fill.Value.Sql, fill.Value.TypeScript, fill.NeedsReview));
    }

    [Fact]
    public void RequiredField_WithExpressionDefault_HasNoTypeScriptForm()
    {
        var fill = Added("""f: DateTime! @wes_default(expr: "now()")""");

        Assert.Equal((DefaultKind.StableExpression, "now()", null), (fill.Value.Kind, fill.Value.Sql, fill.Value.TypeScript));
    }

    [Fact]
    public void RequiredField_WithDefaultAndDecision_GetsTheDecision()
    {
        var fill = Added("""f: String! @wes_default(value: "none")""", "", Decide.Constant("User.f", "\"decided\""));

        Assert.Equal((FillSource.Decision, "'decided'::text", "\"decided\"", null), (fill.Source, fill.Value.Sql, fill.Value.TypeScript, fill.NeedsReview));
    }

    [Fact]
    public void EnumField_OfEnumWithDefault_GetsIt()
    {
        var fill = Added("f: Role!", """enum Role @wes_default(value: "ADMIN") { GUEST ADMIN }""");

        Assert.Equal((FillSource.EnumDefault, "'ADMIN'::text", "\"ADMIN\"", null), (fill.Source, fill.Value.Sql, fill.Value.TypeScript, fill.NeedsReview));
    }

    [Fact]
    public void EnumField_WithoutDefault_GetsTheMarkedFirstValue()
    {
        var fill = Added("f: Role!", Roles);

        Assert.Equal((FillSource.Zero, "'GUEST'::text"), (fill.Source, fill.Value.Sql));
        Assert.NotNull(fill.NeedsReview);
    }

    [Theory]
    [InlineData("Int!", "0", "0")]
    [InlineData("BigInt!", "'0'::bigint", "0n")]
    [InlineData("Float!", "'0'::double precision", "0")]
    [InlineData("Decimal!", "'0'::numeric", "\"0\"")]
    [InlineData("Boolean!", "false", "false")]
    [InlineData("UUID!", "'00000000-0000-0000-0000-000000000000'::uuid", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("DateTime!", "'1970-01-01T00:00:00Z'::timestamptz", "\"1970-01-01T00:00:00Z\"")]
    [InlineData("Date!", "'1970-01-01'::date", "\"1970-01-01\"")]
    [InlineData("Time!", "'00:00:00'::time", "\"00:00:00\"")]
    [InlineData("JSON!", "'{}'::jsonb", "({})")]
    [InlineData("Bytes!", @"'\x'::bytea", null)]
    [InlineData("[Int!]!", "'{}'::integer[]", "[]")]
    [InlineData("[Role!]!", "'{}'::text[]", "[]")]
    public void ZeroValue_OfEachType_HasBothForms(string type, string sql, string? typeScript)
    {
        var fill = Added($"f: {type}", Roles);

        Assert.Equal((FillSource.Zero, sql, typeScript), (fill.Source, fill.Value.Sql, fill.Value.TypeScript));
    }

    [Fact]
    public void ZeroValue_OfUnknownStorage_IsRefused()
    {
        var refused = Migration.Between(Users.Before, Users.With("f: Inet!")).Refusal(new DefaultValueStrategy(), "field.added.required(User.f)");

        Assert.Equal("no-zero-value", refused.Id);
        Assert.Contains("wesley.decisions.json", refused.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Constant_WithTheEnginesTokens_KeepsThemAsText()
    {
        var fill = Added("f: String!", "", Decide.Constant("User.f", "\"a {target} b\""));

        Assert.Equal(("('a {' || 'target} b')::text", "\"a \\u007btarget} b\""), (fill.Value.Sql, fill.Value.TypeScript));
    }
}
