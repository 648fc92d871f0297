using Wesley.Migrate.Testing;

namespace Acme.Plugin.Tests;

/// <summary>A scenario as an example: two schemas in, exactly these changes, values and assertions out.</summary>
public sealed class NotBlankRuleTests
{
    [Fact]
    public void RequiredText_WithADefault_GetsItAndIsNotBlank()
    {
        var result = new PluginScenario
        {
            Before = "type User @wes_table { id: ID! @wes_pk }",
            After = """type User @wes_table { id: ID! @wes_pk, email: String! @wes_default(value: "unknown") }""",
            Plugins = [PluginSource.Plugin, .. PluginSource.Beside],
        }.Run();

        Assert.Equal(["User.email = 'unknown'"], result.Fills);
        Assert.Contains("acme.plugin-not-blank:User.email", result.Assertions);
        Assert.NotNull(result.Plan);
    }
}
