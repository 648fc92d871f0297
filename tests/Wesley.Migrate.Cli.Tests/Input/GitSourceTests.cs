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
    [InlineData("HEAD~1")]
    [InlineData("v1.0")]
    [InlineData("release/1.x")]
    [InlineData("SHA")]
    public async Task Git_AnyReference_IsRead(string reference)
    {
        using var work = await Repository();
        await Git(work, "tag", "v1.0");
        await Git(work, "branch", "release/1.x");
        var sha = (await Command.RunAsync("git", ["rev-parse", "HEAD"], work.Path)).Succeeded().Output.Trim();
        await Commit(work);

        work.Run("diff", "--from", $"git:{reference.Replace("SHA", sha, StringComparison.Ordinal)}:db/schema.graphql", "--to", "git:HEAD:db/schema.graphql").Exits(ExitCodes.Clean).Says("+ User.email");
    }

    [Theory]
    [InlineData("git:HEAD:db")]
    [InlineData("git:HEAD:db/")]
    [InlineData("git:HEAD:./db")]
    [InlineData("git:HEAD:.")]
    [InlineData("git:HEAD:./")]
    public async Task Git_FolderFromTheRoot_IsRead(string source)
    {
        using var work = await Repository();

        work.Run("diff", "--from", source, "--to", "db").Exits(ExitCodes.Clean).Says("+ User.email");
    }

    [Theory]
    [InlineData("git:HEAD:db")]
    [InlineData("git:HEAD:../db")]
    [InlineData("git:HEAD:..")]
    [InlineData("git:HEAD:../db/schema.graphql")]
    public async Task Git_FromASubfolder_StartsAtTheRootOrHere(string source)
    {
        using var work = await Repository();
        work.File("app/readme.md", "nothing");

        work.In("app", "diff", "--from", source, "--to", "../db").Exits(ExitCodes.Clean).Says("+ User.email");
    }

    [Fact]
    public async Task Git_FolderWithFoldersAndALink_TakesTheFilesAndNoLink()
    {
        using var work = await Repository();
        work.File("db/deep/more.gql", "type More @wes_table { id: ID! @wes_pk }").File("db/readme.md", "nothing");
        File.CreateSymbolicLink(work.PathOf("db", "link.graphql"), "schema.graphql");
        await Commit(work);

        work.Run("diff", "--from", "git:HEAD~1:db", "--to", "git:HEAD:db").Exits(ExitCodes.Clean).Says("+ More", "+ User.email");
    }

    [Fact]
    public async Task Git_Location_NamesReferenceAndPathAndAnnotationsTheFile()
    {
        using var work = await Repository();
        work.File("db/schema.graphql", Workspace.Before.Replace("name: String", "name: Int", StringComparison.Ordinal));
        string[] diff = ["diff", "--from", "git:HEAD:db", "--to", "db"];

        work.Run(diff).Exits(ExitCodes.Findings).Says("--> git:HEAD:db/schema.graphql:3:3  (before)", "--> db/schema.graphql:3:3  (after)");
        work.Run([.. diff, "--format", "github"]).Exits(ExitCodes.Findings).Says("::error file=db/schema.graphql,line=3,");
        work.Run([.. diff, "--format", "sarif"]).Exits(ExitCodes.Findings).Says("\"uri\": \"db/schema.graphql\"", "before: git:HEAD:db/schema.graphql:3:3");
    }

    [Theory]
    [InlineData("git:nope:db/schema.graphql", "Git knows no commit, branch or tag 'nope' here", "git fetch origin nope")]
    [InlineData("git:HEAD:db/other.graphql", "'db/other.graphql' is not in 'HEAD'", "git ls-tree")]
    public async Task Git_UnknownReferenceOrPath_ExitsWith4AndSaysWhich(string source, string says, string help)
    {
        using var work = await Repository();

        work.Run("diff", "--from", source, "--to", "db").Exits(ExitCodes.Schema).Says("error[source-git-failed]", says, "git says:", help);
    }

    [Fact]
    public void Git_OutsideARepository_SaysWhatGitSays()
    {
        using var work = new Workspace().Schemas();

        work.Run("diff", "--from", "git:HEAD:before.graphql", "--to", "after.graphql").Exits(ExitCodes.Schema).Says("Git cannot show", "not a git repository");
    }

    [Theory]
    [InlineData("git:HEAD")]
    [InlineData("git:--upload-pack=x:schema.graphql")]
    public void Git_WrongForm_ExitsWith2(string source)
    {
        using var work = new Workspace().Schemas();

        work.Run("diff", "--from", source, "--to", "after.graphql").Exits(ExitCodes.Usage).Says("error[source-git-form]");
    }

    [Fact]
    public async Task Git_WithOtherSources_IsOneSchema()
    {
        using var work = await Repository();
        work.File("more.graphql", "type More @wes_table { id: ID! @wes_pk }");

        work.Run("diff", "--from", "git:HEAD:db", "more.graphql", "--to", "git:HEAD:db/schema.graphql", "--to", "more.graphql").Exits(ExitCodes.Clean).Says("No changes.");
    }

    private static async Task<Workspace> Repository()
    {
        var work = new Workspace().File("db/schema.graphql", Workspace.Before);
        await Git(work, "init", "-q");
        await Commit(work);
        return work.File("db/schema.graphql", Workspace.After);
    }

    internal static async Task Commit(Workspace work)
    {
        await Git(work, "add", ".");
        await Git(work, "-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "next");
    }

    internal static async Task Git(Workspace work, params string[] arguments) => (await Command.RunAsync("git", arguments, work.Path)).Succeeded();
}
