using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed class DiagnosticReportTests
{
    [Fact]
    public void Write_BothPlacesNotesAndHelp_StandUnderEachOther()
    {
        using var text = new StringWriter();
        DiagnosticReport.Write(new ReportWriter(text, colours: false), new Diagnostic
        {
            Id = "type-narrowed",
            Severity = Severity.Error,
            Message = "User.age becomes Int, and not every text is one.",
            BeforeLocation = new() { File = "old.graphql", Line = 2, Column = 3, Length = 3 },
            AfterLocation = new() { File = "new.graphql", Line = 12, Column = 8, Length = 4 },
            Plugin = "wesley.type-conversions",
            Notes = ["\"4.5\" is a text and no Int"],
            NextStep = "first line\nsecond line",
        }, new SourceBook
        {
            Before = [new() { Name = "old.graphql", Text = "type User {\n  age: String\n}\n" }],
            After = [new() { Name = "new.graphql", Text = new string('\n', 11) + "  age: Int!\n" }],
        });

        Assert.Equal(
            """
            error[type-narrowed]: User.age becomes Int, and not every text is one.
              --> old.graphql:2:3  (before)
               |
             2 |   age: String
               |   ^^^
              --> new.graphql:12:8  (after)
               |
            12 |   age: Int!
               |        ^^^^
               = plugin: wesley.type-conversions
               = note: "4.5" is a text and no Int
               = help: first line
                       second line


            """, text.ToString());
    }

    [Fact]
    public void Write_MessageWithEscapes_CannotSteerTheTerminal()
    {
        using var text = new StringWriter();
        DiagnosticReport.Write(new ReportWriter(text, colours: false), new Diagnostic { Id = "x", Severity = Severity.Warning, Message = "table '\u001b[2J'" }, new SourceBook());

        Assert.DoesNotContain('\u001b', text.ToString());
    }
}
