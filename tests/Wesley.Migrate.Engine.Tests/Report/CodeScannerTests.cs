using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Tests.Report;

public sealed class CodeScannerTests
{
    [Theory]
    [InlineData("a.sql", "select 'it''s -- no comment' from \"a \"\"b\"\"\" -- end", "keyword:select string:'it''s -- no comment' keyword:from name:\"a \"\"b\"\"\" comment:-- end")]
    [InlineData("a.sql", "E'\\'x' /* 'a' */ DO $wesley$ 12.5", "string:E'\\'x' comment:/* 'a' */ keyword:DO mark:$wesley$ number:12.5")]
    [InlineData("a.ts", "const a = `'${b}'`; // 'c'", "keyword:const string:`'${b}'` comment:// 'c'")]
    [InlineData("a.ts", "new Map<Row, 12n>()", "keyword:new type:Map type:Row number:12n")]
    [InlineData("a.graphql", "type User @key { id: ID! } # \"x\"", "keyword:type type:User mark:@key type:ID comment:# \"x\"")]
    [InlineData("a.graphql", "\"\"\"a \"b\" c\"\"\" enum E", "string:\"\"\"a \"b\" c\"\"\" keyword:enum type:E")]
    [InlineData("a.txt", "select 'a'", "")]
    public void Tokens_OfEachLanguage_HaveTheirKinds(string path, string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', CodeScanner.Tokens(code, CodeLanguage.Of(path)).Where(t => t.Kind.Length > 0).Select(t => $"{t.Kind}:{t.Text}")));

    [Theory]
    [InlineData("'open")]
    [InlineData("/* open")]
    [InlineData("\"open\n`open ${")]
    [InlineData("$a$ $ $$ '' \"\" `` -- \u202E \uD800 é")]
    [InlineData("")]
    public void Tokens_PutTogether_AreTheCodeAgain(string code) =>
        Assert.All((string[])["a.sql", "a.ts", "a.graphql", "a.txt"], path => Assert.Equal(code, string.Concat(CodeScanner.Tokens(code, CodeLanguage.Of(path)).Select(t => t.Text))));
}
