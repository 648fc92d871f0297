using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Tests.Generate;

public sealed class ExpressionCheckTests
{
    [Theory]
    [InlineData("lower(\"email\")")]
    [InlineData("'it''s; -- fine /* really */'")]
    [InlineData("E'it\\'s; fine'")]
    [InlineData("\"a;b\"\"c\"")]
    [InlineData("(ARRAY[1, 2])[1] - -1")]
    [InlineData("a$b + 1")]
    [InlineData("'{}'::jsonb #>> '{a}'")]
    [InlineData("x::text || 'E' || 'a\\'")]
    public void Sql_ThatIsOneExpression_Passes(string sql) => Assert.Null(ExpressionCheck.Sql(sql));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("1; DROP TABLE users")]
    [InlineData("1) ; --")]
    [InlineData("1 -- rest")]
    [InlineData("1 /* rest")]
    [InlineData("f(1")]
    [InlineData("f(1]")]
    [InlineData("'open")]
    [InlineData("'open''")]
    [InlineData("E'open\\'")]
    [InlineData("\"open")]
    [InlineData("$1")]
    [InlineData("$$ text $$")]
    [InlineData("1 + $tag$")]
    [InlineData("a\0b")]
    public void Sql_ThatWouldReachFurther_IsRefused(string sql) => Assert.NotNull(ExpressionCheck.Sql(sql));
}
