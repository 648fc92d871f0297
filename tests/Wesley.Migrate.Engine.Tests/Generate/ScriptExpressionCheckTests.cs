using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Tests.Generate;

public sealed class ScriptExpressionCheckTests
{
    [Theory]
    [InlineData("row.email.toLowerCase()")]
    [InlineData("`${row.first} ${`in ${row.last}`} { it's`")]
    [InlineData("'a \" // ; ) \\' b'")]
    [InlineData("row.a.replace(/[/'\"]+\\//g, '')")]
    [InlineData("row.a / row.b / 2")]
    [InlineData("[1, 2].map((n) => { const m = n; return m; }).length")]
    [InlineData("({ a: [1], b: `\\`` })")]
    [InlineData("row.a\n  ?? 0")]
    public void TypeScript_ThatIsOneExpression_Passes(string script) => Assert.Null(ScriptExpressionCheck.Problem(script));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("1), process.exit(1")]
    [InlineData("1; process.exit(1)")]
    [InlineData("1 // rest")]
    [InlineData("1 /* rest")]
    [InlineData("'open")]
    [InlineData("'open\n'")]
    [InlineData("\"open\\\"")]
    [InlineData("`open ${1}")]
    [InlineData("`${1`")]
    [InlineData("f(1")]
    [InlineData("[1)")]
    [InlineData("}")]
    [InlineData("/open")]
    [InlineData("'a\u202Eb'")]
    [InlineData("a\u2028b")]
    [InlineData("a\0b")]
    public void TypeScript_ThatWouldReachFurther_IsRefused(string script) => Assert.NotNull(ScriptExpressionCheck.Problem(script));

    [Fact]
    public void TypeScript_WithHalfAPair_IsRefused() => Assert.NotNull(ScriptExpressionCheck.Problem("'\uD800'"));
}
