namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>A migration with one open question: was the column renamed?</summary>
internal static class Phone
{
    internal const string File = "wesley.decisions.json";
    internal const string Yes = """{"kind":"rename","at":"User.phoneNumber","from":"User.phoneNum"}""";
    internal const string No = """{"kind":"not-rename","at":"User.phoneNumber","from":"User.phoneNum"}""";

    internal const string Before = """
        type User @wes_table {
          id: ID! @wes_pk
          phoneNum: String
        }

        """;

    internal const string After = """
        type User @wes_table {
          id: ID! @wes_pk
          phoneNumber: String
        }

        """;

    internal static Workspace Asking(this Workspace work, string? decisions = null)
    {
        work.Schemas(Before, After);
        return decisions is null ? work : work.File(File, decisions);
    }

    internal static string Decisions(params string[] entries) =>
        $$"""{ "formatVersion": "1.0", "kind": "wesley-decisions", "decisions": [{{string.Join(", ", entries)}}] }""";

    internal static string Text(this Workspace work) => System.IO.File.ReadAllText(work.PathOf(File));
}
