using Wesley.Migrate.Cli.Output.Places;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed class RepositoryPathTests
{
    [Theory]
    [InlineData("schema.graphql", "schema.graphql")]
    [InlineData("./db//schema.graphql", "db/schema.graphql")]
    [InlineData("db/../schema.graphql", "schema.graphql")]
    [InlineData("../other/schema.graphql", "../other/schema.graphql")]
    [InlineData("/abs/schema.graphql", "/abs/schema.graphql")]
    [InlineData("git:HEAD~1:db/schema.graphql", "db/schema.graphql")]
    [InlineData("git:release/1.x:./db/a:b.graphql", "db/a:b.graphql")]
    [InlineData("<stdin>", null)]
    public void Of_ASource_IsWhereItLies(string source, string? path) => Assert.Equal(path, RepositoryPath.Of(source));
}
