using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.Input;

public sealed class GitSourceTests
{
    [Fact]
    public async Task Git_FileOfACommit_IsRead()
    {
        using var work = await Repository();

        work.Run("diff", "--from", "git:HEAD:db/schema.graphql", "--to", "db/schema.graphql").Exits(ExitCodes.Clean).Says("git:HEAD:db/schema.graphql → db/schema.graphql", "+ User.email");
    }

    [Fact]
    public async Task Git_FolderOfACommit_IsRead()
    {
        using var work = await Repository();

        work.Run("diff", "--from", "git:HEAD:db", "--to", "db").Exits(ExitCodes.Clean).Says("+ User.email");
    }

    [Theory]
    [InlineData("git:nope:db/schema.graphql")]
    [InlineData("git:HEAD:db/other.graphql")]
    public async Task Git_UnknownReferenceOrPath_ExitsWith4AndSaysWhatGitSays(string source)
    {
        using var work = await Repository();

        work.Run("diff", "--from", source, "--to", "db").Exits(ExitCodes.Schema).Says("error[source-git-failed]", "git says:");
    }

    [Theory]
    [InlineData("git:HEAD")]
    [InlineData("git:--upload-pack=x:schema.graphql")]
    public void Git_WrongForm_ExitsWith2(string source)
    {
        using var work = new Workspace().Schemas();

        work.Run("diff", "--from", source, "--to", "after.graphql").Exits(ExitCodes.Usage).Says("error[source-git-form]");
    }

    private static async Task<Workspace> Repository()
    {
        var work = new Workspace().File("db/schema.graphql", Workspace.Before);
        await Git(work, "init", "-q");
        await Git(work, "add", ".");
        await Git(work, "-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "first");
        return work.File("db/schema.graphql", Workspace.After);
    }

    private static async Task Git(Workspace work, params string[] arguments) => (await Command.RunAsync("git", arguments, work.Path)).Succeeded();
}
