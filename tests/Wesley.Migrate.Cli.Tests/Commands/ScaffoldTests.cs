namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What `plugins new` and `plugins new-rule` write over, and where: nothing, and nowhere but in a plugin's source.</summary>
public sealed class ScaffoldTests
{
    [Fact]
    public void Rule_InAPluginJustMade_StandsInItsSourceUnderItsNames()
    {
        using var work = new Workspace();
        work.Run("plugins", "new", "Acme.Geo").Exits(ExitCodes.Clean).Says("cd Acme.Geo && dotnet test");

        work.Run("plugins", "new-rule", "acme.geo/reference-system.changed", "--in", "Acme.Geo").Exits(ExitCodes.Clean)
            .Says("Acme.Geo/src/ReferenceSystemChangedDetector.cs", "Acme.Geo/src/rules/acme.geo/reference-system.changed/positive/before.graphql");

        Assert.Contains("Kind = \"acme.geo/reference-system.changed\"", File.ReadAllText(work.PathOf("Acme.Geo", "src", "ReferenceSystemChanged.cs")), StringComparison.Ordinal);
        Assert.Contains("Id => \"reference-system-changed\"", File.ReadAllText(work.PathOf("Acme.Geo", "src", "ReferenceSystemChangedDetector.cs")), StringComparison.Ordinal);
        Assert.DoesNotContain("cme.Plugin", string.Concat(GoldenFiles.Read(work.PathOf("Acme.Geo")).Select(f => f.Key + f.Value)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Plugin_WhereSomethingIs_IsNotWritten()
    {
        using var work = new Workspace().File("Acme.Geo/mine.txt", "mine");

        work.Run("plugins", "new", "Acme.Geo").Exits(ExitCodes.Usage).Complains("scaffold-exists", "'Acme.Geo' is there already", "Nothing was written");
        Assert.Equal(["mine.txt"], GoldenFiles.Names(work.PathOf("Acme.Geo")));
    }

    [Fact]
    public void Rule_ASecondTime_ChangesNothing()
    {
        using var work = new Workspace();
        work.Run("plugins", "new", "Acme.Geo").Exits(ExitCodes.Clean);
        work.In("Acme.Geo", "plugins", "new-rule", "column.undescribed").Exits(ExitCodes.Clean);
        var before = GoldenFiles.Read(work.PathOf("Acme.Geo"));

        work.In("Acme.Geo", "plugins", "new-rule", "column.undescribed").Exits(ExitCodes.Usage).Complains("scaffold-exists", "src/ColumnUndescribed.cs");
        Assert.Equal(before, GoldenFiles.Read(work.PathOf("Acme.Geo")));
    }

    [Fact]
    public void Rule_OutsideAPlugin_SaysWhereToGo()
    {
        using var work = new Workspace();

        work.Run("plugins", "new-rule", "column.undescribed").Exits(ExitCodes.Usage).Complains("scaffold-without-plugin", "--in", "plugins new NAME");
        Assert.Empty(work.Entries());
    }

    [Fact]
    public void Plugin_ThatCannotBeWrittenWhole_LeavesNothing()
    {
        using var work = new Workspace().File("there", "a file, where a folder would have to be");

        work.Run("plugins", "new", "Acme.Geo", "--out", "there/Acme.Geo").Exits(ExitCodes.Usage).Complains("scaffold-not-written", "Nothing was written");
        Assert.Equal(["there"], work.Entries());
    }

    [Theory]
    [InlineData("new", "acme geo", "no name for a plugin")]
    [InlineData("new", "../up", "no name for a plugin")]
    [InlineData("new-rule", "Undescribed", "no name for a kind of change")]
    [InlineData("new-rule", "other.pack/column.undescribed", "no name for a kind of change")]
    public void Name_ThatIsNone_IsRefusedWithOneThatIs(string command, string name, string says)
    {
        using var work = new Workspace().File("wesley-plugin.json", """{ "id": "acme.geo", "assembly": "Acme.Geo.dll" }""");

        work.Run("plugins", command, name).Exits(ExitCodes.Usage).Complains(says, "such as");
        Assert.Equal(["wesley-plugin.json"], work.Entries());
    }
}
