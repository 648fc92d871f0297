using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class DefaultTests
{
    [Theory]
    [InlineData("String", "value: \"pending\"", "'pending'", "\"pending\"")]
    [InlineData("String", "value: \"it's\"", "'it''s'", "\"it's\"")]
    [InlineData("String", "value: 5", "'5'", "\"5\"")]
    [InlineData("String", "value: \"\"", "''", "\"\"")]
    [InlineData("String", "expr: \"'light'\"", "'light'", "\"light\"")]
    [InlineData("String", "expr: \"'light'::text\"", "'light'", "\"light\"")]
    [InlineData("Int", "value: 0", "0", "0")]
    [InlineData("Int", "value: \"-7\"", "-7", "-7")]
    [InlineData("Int", "expr: \"-1\"", "-1", "-1")]
    [InlineData("BigInt", "value: \"9223372036854775807\"", "9223372036854775807", "9223372036854775807")]
    [InlineData("Float", "value: 1", "1", "1")]
    [InlineData("Decimal", "value: \"1.50\"", "1.50", "\"1.50\"")]
    [InlineData("Boolean", "value: false", "false", "false")]
    [InlineData("Boolean", "value: \"false\"", "false", "false")]
    [InlineData("Boolean", "expr: \"TRUE\"", "true", "true")]
    [InlineData("Role", "value: USER", "'USER'", "\"USER\"")]
    [InlineData("Role", "value: \"'USER'\"", "'USER'", "\"USER\"")]
    [InlineData("DateTime", "value: \"2024-01-31T12:00:00Z\"", "'2024-01-31T12:00:00Z'::timestamptz", "\"2024-01-31T12:00:00Z\"")]
    [InlineData("Date", "value: \"2024-02-29\"", "'2024-02-29'::date", "\"2024-02-29\"")]
    [InlineData("Time", "value: \"12:30\"", "'12:30'::time", "\"12:30\"")]
    [InlineData("ID", "value: \"00000000-0000-0000-0000-000000000001\"", "'00000000-0000-0000-0000-000000000001'::uuid", "\"00000000-0000-0000-0000-000000000001\"")]
    [InlineData("JSON", "value: \"{}\"", "'{}'::jsonb", "{}")]
    [InlineData("JSON", "value: {a: [1, \"x\"]}", "'{\"a\":[1,\"x\"]}'::jsonb", "{\"a\":[1,\"x\"]}")]
    [InlineData("JSON", "expr: \"'{}'::jsonb\"", "'{}'::jsonb", "{}")]
    [InlineData("Bytes", "value: \"\\\\x00ff\"", "'\\x00ff'::bytea", "\"\\\\x00ff\"")]
    [InlineData("[String!]", "value: [\"a\", \"b'c\"]", "ARRAY['a', 'b''c']::text[]", "[\"a\",\"b'c\"]")]
    [InlineData("[String]", "value: [\"a\", null]", "ARRAY['a', NULL]::text[]", "[\"a\",null]")]
    [InlineData("[Int!]!", "value: []", "'{}'::integer[]", "[]")]
    [InlineData("[Int!]!", "value: \"{}\"", "'{}'::integer[]", "[]")]
    [InlineData("[[Int]]", "value: [[1], [2]]", "ARRAY[ARRAY[1], ARRAY[2]]::integer[]", "[[1],[2]]")]
    [InlineData("Inet", "value: \"::1\"", "'::1'::inet", "\"::1\"")]
    [InlineData("Colour", "value: \"red\"", "'red'", "\"red\"")]
    public void Constant_OfItsType_IsALiteral(string type, string arguments, string sql, string json)
    {
        var found = Sdl.Field($"{type} @wes_default({arguments})").Default!;

        Assert.Equal((DefaultKind.Literal, sql, json), (found.Kind, found.Sql, found.Json));
    }

    [Theory]
    [InlineData("DateTime!", "value: \"now()\"", DefaultKind.StableExpression)]
    [InlineData("DateTime!", "value: \"NOW()\"", DefaultKind.StableExpression)]
    [InlineData("DateTime!", "value: \"CURRENT_TIMESTAMP\"", DefaultKind.StableExpression)]
    [InlineData("Date", "value: \"current_date\"", DefaultKind.StableExpression)]
    [InlineData("ID!", "value: \"gen_random_uuid()\"", DefaultKind.VolatileExpression)]
    [InlineData("DateTime", "expr: \"clock_timestamp()\"", DefaultKind.VolatileExpression)]
    [InlineData("Float", "expr: \"random()\"", DefaultKind.VolatileExpression)]
    [InlineData("BigInt", "expr: \"nextval('s')\"", DefaultKind.VolatileExpression)]
    [InlineData("Int", "expr: \"acme.now()\"", DefaultKind.VolatileExpression)]
    [InlineData("Int", "expr: \"unknown(1)\"", DefaultKind.VolatileExpression)]
    [InlineData("DateTime", "expr: \"now() + interval '30 days'\"", DefaultKind.StableExpression)]
    [InlineData("Decimal", "expr: \"cast(1 as numeric(10, 2))\"", DefaultKind.StableExpression)]
    [InlineData("DateTime", "expr: \"pg_catalog.now()\"", DefaultKind.StableExpression)]
    public void Expression_IsStable_OnlyWhenKnown(string type, string arguments, DefaultKind kind)
    {
        var found = Sdl.Field($"{type} @wes_default({arguments})").Default!;

        Assert.Equal((kind, null), (found.Kind, found.Json));
        Assert.Equal(found.Text, found.Sql);
    }

    [Theory]
    [InlineData("Int", "value: \"abc\"")]
    [InlineData("Int", "value: 2147483648")]
    [InlineData("Int", "value: 1.5")]
    [InlineData("Int", "expr: \"'abc'\"")]
    [InlineData("BigInt", "value: 9223372036854775808")]
    [InlineData("Float", "value: \"NaN\"")]
    [InlineData("Boolean", "value: \"yes\"")]
    [InlineData("Role", "value: \"OWNER\"")]
    [InlineData("Role", "value: \"now()\"")]
    [InlineData("Date", "value: \"2023-02-29\"")]
    [InlineData("DateTime", "value: \"2024-01-31T12:00:00\"")]
    [InlineData("Time", "value: \"25:00\"")]
    [InlineData("ID", "value: \"1\"")]
    [InlineData("JSON", "value: \"{\"")]
    [InlineData("JSON", "value: \"\\\"\\\\u0000\\\"\"")]
    [InlineData("Bytes", "value: \"abc\"")]
    [InlineData("[String!]", "value: [null]")]
    [InlineData("[String]", "value: \"a\"")]
    [InlineData("[[Int]]", "value: [[1], [2, 3]]")]
    [InlineData("String!", "value: null")]
    [InlineData("String!", "expr: \"NULL\"")]
    public void Constant_OfAnotherType_IsAnError(string type, string arguments) =>
        Assert.Contains("default-invalid", Sdl.Read($"type T @wes_table {{ f: {type} @wes_default({arguments}) }} enum Role {{ ADMIN USER }}").Diagnostics.Select(d => d.Id));

    [Fact]
    public void Null_OnANullableField_IsNoDefault() => Assert.Null(Sdl.Field("String @wes_default(value: null)").Default);
}
