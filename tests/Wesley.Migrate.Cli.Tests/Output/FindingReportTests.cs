using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed class FindingReportTests
{
    [Fact]
    public void Edit_OfOneWord_IsShownAsADifference() => Assert.Equal(
        """
        error[type-unknown]: There is no type 'Strng'.
         --> new.graphql:2:9
          |
        2 |   name: Strng!
          |         ^^^^^
          = help: Did you mean 'String'?
          = edit: write 'String'
          |
        2 -   name: Strng!
        2 +   name: String!


        """, Written("String", 5));

    [Fact]
    public void Edit_OfSeveralLines_ShowsEachNewOne() => Assert.Contains(
        """
          |
        2 -   name: Strng!
        2 +   name: String
          + #!

        """, Written("String\n#", 5), StringComparison.Ordinal);

    [Fact]
    public void Edit_WithHiddenCharacters_ShowsThem() => Assert.Contains("2 +   name: \\u{202E}\\u{001B}!", Written("\u202E\u001b", 5), StringComparison.Ordinal);

    [Fact]
    public void Diff_AWarningOfAChange_IsToldAtLength()
    {
        using var work = new Workspace().Schemas(after: "type User @wes_table {\n  id: ID! @wes_pk\n}");
        string[] schemas = ["--from", "before.graphql", "--to", "after.graphql"];

        work.Run(["diff", .. schemas]).Exits(ExitCodes.Clean).Says("  - User.name  String  field.removed", "warning[field.removed]: ", " --> before.graphql:3:3\n  |\n3 |   name: String\n  |   ^^^^\n", "  = help: ");
        Assert.DoesNotContain("warning[field.removed]", work.Compare().Exits(ExitCodes.Clean).Out, StringComparison.Ordinal);
    }

    private static string Written(string replacement, int length)
    {
        using var text = new StringWriter();
        var place = new SourceLocation { File = "new.graphql", Line = 2, Column = 9, Length = length };
        DiagnosticReport.Write(new ReportWriter(text, colours: false), new Diagnostic
        {
            Id = "type-unknown",
            Severity = Severity.Error,
            Message = "There is no type 'Strng'.",
            AfterLocation = place,
            NextStep = "Did you mean 'String'?",
            Edit = new() { At = place, Replacement = replacement, Description = "write 'String'" },
        }, new SourceBook { After = [new() { Name = "new.graphql", Text = "type User {\n  name: Strng!\n}\n" }] });
        return text.ToString();
    }
}
