namespace Wesley.Architecture.Tests;

/// <summary>Scriban escapes nothing, so a value printed as it is can break out of its string.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void Templates_EveryValue_GoesThroughAHelper() => Assert.Empty(RepositoryFiles.Below(["src", "plugins"], ".scriban")
        .SelectMany(path => TemplatePrints.Bare(File.ReadAllText(Repository.PathOf(path)), path)));

    [Theory]
    [InlineData("{{ name }}")]
    [InlineData("{{ table.name }}")]
    [InlineData("{{ table.name | string.upcase }}")]
    [InlineData("{{ for c in columns }}{{ c }}{{ end }}")]
    [InlineData("{{ if a }}{{ ts.str b }}{{ else }}{{ b }}{{ end }}")]
    [InlineData("{{ ts.str(a) + b }}")]
    public void Bare_PrintedValue_IsFound(string template) => Assert.Single(TemplatePrints.Bare(template, "t"));

    [Theory]
    [InlineData("{{ name | ts.str }}")]
    [InlineData("{{ ts.ident table.name }}")]
    [InlineData("{{ x = table.name }}")]
    [InlineData("{{ include 'column' c }}")]
    [InlineData("{{ if a == b }}text{{ end }}")]
    [InlineData("{{ for c in columns }}{{ c.name | sql.ident }}{{ end }}")]
    public void Bare_HelperAtTheEnd_IsFine(string template) => Assert.Empty(TemplatePrints.Bare(template, "t"));
}
