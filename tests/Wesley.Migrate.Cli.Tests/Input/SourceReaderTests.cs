using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.Input;

public sealed class SourceReaderTests
{
    [Fact]
    public void Source_MissingFile_ExitsWith4()
    {
        using var work = new Workspace().File("after.graphql", Workspace.After);

        work.Compare().Exits(ExitCodes.Schema).Says("error[source-missing]", "'before.graphql' does not exist");
    }

    [Fact]
    public void Source_FolderWithoutSchema_ExitsWith4()
    {
        using var work = new Workspace().File("old/readme.md", "nothing").File("after.graphql", Workspace.After);

        Diff(work, "old", "after.graphql").Exits(ExitCodes.Schema).Says("error[source-folder-empty]", ".graphqls");
    }

    [Fact]
    public void Source_BinaryFile_ExitsWith4()
    {
        using var work = new Workspace().Schemas().Bytes("before.graphql", [0x7F, 0x45, 0x00, 0x01]);

        work.Compare().Exits(ExitCodes.Schema).Says("error[source-binary]");
    }

    [Fact]
    public void Source_InvalidUtf8_ExitsWith4AndNamesTheByte()
    {
        using var work = new Workspace().Schemas().Bytes("before.graphql", [.. "type A { a: Int }\n# "u8, 0xC3, 0x28]);

        work.Compare().Exits(ExitCodes.Schema).Says("error[source-not-utf8]", "0xC3", "before.graphql:2:3");
    }

    [Fact]
    public void Source_Of33Megabytes_ExitsWith4WithoutBeingRead()
    {
        using var work = new Workspace().Schemas();
        using (var file = File.Create(work.PathOf("before.graphql")))
        {
            file.SetLength(33 * 1024 * 1024);
        }

        work.Compare().Exits(ExitCodes.Schema).Says("error[source-too-large]", "34603008 bytes");
    }

    [Fact]
    public void Source_Folder_TakesAllSchemaFilesAndNothingElse()
    {
        using var work = new Workspace()
            .File("old/a.graphql", "type A @wes_table { id: ID! @wes_pk }")
            .File("old/deep/b.gql", "type B @wes_table { id: ID! @wes_pk }")
            .File("old/node_modules/x.graphql", "broken {")
            .File("old/.git/y.graphql", "broken {")
            .File("new.graphqls", "type A @wes_table { id: ID! @wes_pk }\ntype B @wes_table { id: ID! @wes_pk }");

        Diff(work, "old", "new.graphqls").Exits(ExitCodes.Clean).Says("No changes.");
    }

    [Fact]
    public void Source_SeveralFiles_AreOneSchema()
    {
        using var work = new Workspace()
            .File("a.graphql", "type A @wes_table { id: ID! @wes_pk }")
            .File("b.graphql", "extend type A { name: String }")
            .File("new.graphql", "type A @wes_table { id: ID! @wes_pk name: String }");

        work.Run("diff", "--from", "a.graphql", "b.graphql", "--to", "new.graphql").Exits(ExitCodes.Clean).Says("No changes.");
    }

    [Fact]
    public void Source_StandardInput_IsReadOnce()
    {
        using var work = new Workspace { Input = Workspace.Before }.Schemas();

        Diff(work, "-", "after.graphql").Exits(ExitCodes.Clean).Says("+ User.email");
        Diff(work, "-", "-").Exits(ExitCodes.Usage).Says("error[source-stdin-twice]");
    }

    [Fact]
    public void Source_InASubfolder_KeepsTheNameAsGiven()
    {
        using var work = new Workspace().File("old/a.graphql", "type A {").Schemas();

        Diff(work, "./old/", "after.graphql").Exits(ExitCodes.Schema).Says("--> ./old/a.graphql:1:");
    }

    [Fact]
    public void Decisions_BesideTheWantedSchema_AreFound()
    {
        using var work = new Workspace().Schemas().File("wesley.decisions.json", "{");

        work.Compare().Exits(ExitCodes.Usage).Says("error[decisions-invalid]", "wesley.decisions.json:1:");
    }

    [Fact]
    public void Decisions_NamedAndMissing_AreAnError()
    {
        using var work = new Workspace().Schemas();

        work.Compare("--decisions", "d.json").Exits(ExitCodes.Usage).Says("'d.json' does not exist");
    }

    private static CliResult Diff(Workspace work, string from, string to) => work.Run("diff", "--from", from, "--to", to);
}
