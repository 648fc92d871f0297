using Wesley.Migrate.Abstractions;
using Wesley.Plugins.DefaultBackfill;

namespace Wesley.Plugins.Tests.DefaultBackfill;

public sealed class DecisionTypeTests
{
    private static BackfillOutcome Decided(string type, string json) =>
        Migration.Between(Users.Before, Users.With($"f: {type}", "enum Role { GUEST ADMIN }"), Decide.Constant("User.f", json))
            .Plan(new DefaultValueStrategy(), "field.added.required(User.f)");

    [Fact]
    public void Decision_OfAnotherType_IsRefusedAtItsPlace()
    {
        var refused = Assert.IsType<Refused>(Decided("Int!", "\"x\"")).Diagnostic;

        Assert.Equal(("decision-type", FailureClass.Configuration), (refused.Id, refused.Class));
        Assert.Equal("""The decision for User.f (Int!) gives "x", which is not a whole number from -2147483648 to 2147483647.""", refused.Message);
        Assert.Equal("wesley.decisions.json:5:7", refused.AfterLocation?.ToString());
        Assert.Contains("wesley.decisions.json:5:7", refused.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Int!", "2147483648")]
    [InlineData("Int!", "1.5")]
    [InlineData("BigInt!", "9223372036854775808")]
    [InlineData("Float!", "\"1\"")]
    [InlineData("Decimal!", "\"1.\"")]
    [InlineData("Boolean!", "\"true\"")]
    [InlineData("Boolean!", "null")]
    [InlineData("String!", "1")]
    [InlineData("String!", "\"a\\u0000b\"")]
    [InlineData("String!", "\"\\ud800\"")]
    [InlineData("JSON!", "{\"a\\u0000\": 1}")]
    [InlineData("Role!", "\"guest\"")]
    [InlineData("UUID!", "\"123\"")]
    [InlineData("DateTime!", "\"2024-01-31T12:00:00\"")]
    [InlineData("DateTime!", "\"2024-02-31T12:00:00Z\"")]
    [InlineData("Date!", "\"31.1.2024\"")]
    [InlineData("Time!", "\"25:00\"")]
    [InlineData("Bytes!", "\"00ff\"")]
    [InlineData("[Int!]!", "1")]
    [InlineData("[Int!]!", "[1, null]")]
    [InlineData("[[Int!]!]!", "[[1], [1, 2]]")]
    public void Constant_ThatDoesNotFit_IsRefused(string type, string json) =>
        Assert.Equal("decision-type", Assert.IsType<Refused>(Decided(type, json)).Diagnostic.Id);

    [Theory]
    [InlineData("Int!", "-5", "(-5)", "-5")]
    [InlineData("BigInt!", "\"9007199254740993\"", "'9007199254740993'::bigint", "9007199254740993n")]
    [InlineData("Float!", "1.5", "'1.5'::double precision", "1.5")]
    [InlineData("Decimal!", "\"1.10\"", "'1.10'::numeric", "\"1.10\"")]
    [InlineData("Decimal!", "1.5", "'1.5'::numeric", "\"1.5\"")]
    [InlineData("String!", "\"it's\"", "'it''s'::text", "\"it's\"")]
    [InlineData("JSON!", "{ \"a\": [1, { \"__proto__\": 2 }] }", """'{"a":[1,{"__proto__":2}]}'::jsonb""", """({ a: [1, { ["__proto__"]: 2 }] })""")]
    [InlineData("Role!", "\"ADMIN\"", "'ADMIN'::text", "\"ADMIN\"")]
    [InlineData("DateTime!", "\"2024-01-31T12:00:00+01:00\"", "'2024-01-31T12:00:00+01:00'::timestamptz", "\"2024-01-31T12:00:00+01:00\"")]
    [InlineData("Bytes!", "\"\\\\x00ff\"", @"'\x00ff'::bytea", null)]
    [InlineData("[Int]!", "[1, null]", "ARRAY[1, NULL]::integer[]", "[1, null]")]
    [InlineData("[[Int!]!]!", "[[1, 2], [3, 4]]", "ARRAY[ARRAY[1, 2], ARRAY[3, 4]]::integer[]", "[[1, 2], [3, 4]]")]
    [InlineData("[[Int!]!]!", "[[], []]", "'{}'::integer[]", "[[], []]")]
    public void Constant_ThatFits_HasBothForms(string type, string json, string sql, string? typeScript)
    {
        var value = Assert.Single(Assert.IsType<FillOutcome>(Decided(type, json)).Fills).Value;

        Assert.Equal((sql, typeScript), (value.Sql, value.TypeScript));
    }
}
