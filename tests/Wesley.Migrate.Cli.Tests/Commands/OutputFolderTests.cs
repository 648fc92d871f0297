using System.Runtime.Versioning;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class OutputFolderTests
{
    [Fact]
    public void Run_FolderWithSomethingElse_IsLeftAlone()
    {
        using var work = new Workspace().Schemas().File("migration/thesis.txt", "years of work");

        work.Compare().Exits(ExitCodes.Usage).Says("error[output-foreign]");
        Assert.Equal("years of work", File.ReadAllText(work.PathOf("migration", "thesis.txt")));
    }

    [Fact]
    public void Run_EditedMigration_IsLeftAloneAndTheFileNamed()
    {
        using var work = new Workspace().Schemas();
        work.Compare().Exits(ExitCodes.Clean);
        work.File("migration/schema/after.graphql", "edited");

        work.Compare().Exits(ExitCodes.Usage).Says("error[output-modified]", "schema/after.graphql");
        Assert.Equal("edited", File.ReadAllText(work.PathOf("migration", "schema", "after.graphql")));
    }

    [Fact]
    public void Run_FileAddedToAMigration_IsNotLost()
    {
        using var work = new Workspace().Schemas();
        work.Compare().Exits(ExitCodes.Clean);
        work.File("migration/notes.txt", "mine");

        work.Compare().Exits(ExitCodes.Usage).Says("error[output-modified]", "notes.txt");
    }

    [Fact]
    public void Run_InstalledPackages_DoNotMakeAMigrationModified()
    {
        using var work = new Workspace().Schemas();
        work.Compare().Exits(ExitCodes.Clean);
        work.File("migration/node_modules/typescript/package.json", "{}").File("migration/package-lock.json", "{}");

        work.Compare().Exits(ExitCodes.Clean);
    }

    [Fact]
    public void Run_EmptyFolder_IsFilled()
    {
        using var work = new Workspace().Schemas();
        Directory.CreateDirectory(work.PathOf("migration"));

        work.Compare().Exits(ExitCodes.Clean);
        Assert.True(File.Exists(work.PathOf("migration", "plan.json")));
    }

    [Fact]
    public void Run_FileInThePlaceOfTheFolder_IsLeftAlone()
    {
        using var work = new Workspace().Schemas().File("migration", "a file");

        work.Compare().Exits(ExitCodes.Usage).Says("error[output-no-folder]");
        Assert.Equal("a file", File.ReadAllText(work.PathOf("migration")));
    }

    [Fact]
    public void Run_FoldersOnTheWay_AreMade()
    {
        using var work = new Workspace().Schemas();

        work.Run("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "a/b/migration").Exits(ExitCodes.Clean).Says("Written to a/b/migration.");
    }

    [Fact]
    public void Run_FileOnTheWay_FailsAndLeavesNothing()
    {
        using var work = new Workspace().Schemas().File("a", "a file");

        work.Run("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "a/b/migration").Exits(ExitCodes.Usage).Says("error[output-failed]");
        Assert.Equal(["a", "after.graphql", "before.graphql"], work.Entries());
    }

    [Fact]
    public void Run_Interrupted_LeavesNothing()
    {
        using var work = new Workspace().Schemas();

        work.Run(new CancellationToken(canceled: true), "run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration")
            .Exits(ExitCodes.Interrupted).Complains("nothing was written");
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }

    [Theory]
    [InlineData("size=64k", "the disk is full")]
    [InlineData("ro,size=1m", "")]
    [SupportedOSPlatform("linux")]
    public async Task Run_DiskFullOrReadOnly_FailsAndLeavesNothing(string options, string says)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "mounting needs root");
        using var work = new Workspace().Schemas();
        var disk = Directory.CreateDirectory(work.PathOf("disk")).FullName;
        var mounted = await Command.RunAsync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]);
        Assert.SkipUnless(mounted.ExitCode == 0, "mounting is not allowed here");
        try
        {
            work.Run("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "disk/migration").Exits(ExitCodes.Usage).Says("error[output-failed]", says);
            Assert.Empty(Directory.EnumerateFileSystemEntries(disk));
        }
        finally
        {
            (await Command.RunAsync("umount", [disk])).Succeeded();
        }
    }
}
