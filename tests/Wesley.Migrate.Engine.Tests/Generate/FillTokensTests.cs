using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Tests.Generate;

public sealed class FillTokensTests
{
    [Theory]
    [InlineData("{source}::bigint", "\"old\"::bigint")]
    [InlineData("{target} IS NULL AND {source} IS NOT NULL", "\"new\" IS NULL AND \"old\" IS NOT NULL")]
    [InlineData("'{source}' || {source}", "'{source}' || \"old\"")]
    [InlineData("'it''s {source}'", "'it''s {source}'")]
    [InlineData("E'\\'{source}' || {target}", "E'\\'{source}' || \"new\"")]
    [InlineData("\"{source}\"", "\"{source}\"")]
    [InlineData("({source} #>> '{}')::text", "(\"old\" #>> '{}')::text")]
    public void SqlTokens_AreNamesOutsideQuotesOnly(string text, string expected) =>
        Assert.Equal(expected, FillTokens.Sql(text, "new", "old"));

    [Theory]
    [InlineData("BigInt({source})", "BigInt(row.old)")]
    [InlineData("{source} + \"{source}\"", "row.old + \"{source}\"")]
    [InlineData("'it\\'s {source}' + {target}", "'it\\'s {source}' + row.new")]
    [InlineData("`${{source}}`", "`${row.old}`")]
    public void TypeScriptTokens_AreMembersOutsideQuotesOnly(string text, string expected) =>
        Assert.Equal(expected, FillTokens.TypeScript(text, "new", "old"));
}
