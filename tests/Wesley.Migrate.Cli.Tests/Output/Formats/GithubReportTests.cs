using System.Text.RegularExpressions;
using Wesley.Migrate.Cli.Output.Platforms;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

public sealed partial class GithubReportTests
{
    [Fact]
    public void Report_OfEveryOutcome_IsCommandsAndOneLineOfWords() =>
        Nothing.In(Outcomes.All.SelectMany(o =>
        {
            var lines = GithubReport.Of(o.Outcome).TrimEnd('\n').Split('\n');
            return lines[..^1].Where(l => !Command().IsMatch(l)).Concat(lines[^1..].Where(l => !Verdict().IsMatch(l))).Select(l => $"{o.Name}: {l}");
        }));

    [Fact]
    public void Annotation_OfARefusedChange_StandsAtItsPlaceInTheWantedSchema()
    {
        using var work = new Workspace().Schemas(after: "type User @wes_table {\n  id: ID! @wes_pk\n  name: Int\n}");

        work.Run("diff", "--from", "before.graphql", "--to", "./after.graphql", "--format", "github").Exits(ExitCodes.Findings)
            .Says("::error file=after.graphql,line=3,endLine=3,col=3,endColumn=7,title=", "[field.type.narrowed]::User.name");
    }

    [Fact]
    public void Annotation_OfWhatIsGone_StandsAtTheTypeThatLostIt()
    {
        using var work = new Workspace().Schemas(after: "# new\ntype User @wes_table { id: ID! @wes_pk }");

        work.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", "github").Exits(ExitCodes.Clean)
            .Says("::warning file=after.graphql,line=2,endLine=2,col=6,endColumn=10,title=");
    }

    [Theory]
    [InlineData("100%, a:b\r\nnext", "100%25, a:b%0D%0Anext", "100%25%2C a%3Ab%0D%0Anext")]
    [InlineData("::error::x", "::error::x", "%3A%3Aerror%3A%3Ax")]
    [InlineData("\u001b[2J\u2028", "\\u{001B}[2J\\u{2028}", "\\u{001B}[2J\\u{2028}")]
    public void Text_InACommand_CannotLeaveIt(string text, string data, string property)
    {
        Assert.Equal(data, GithubReport.Data(text));
        Assert.Equal(property, GithubReport.Property(text));
    }

    [GeneratedRegex(@"\A::(error|warning|notice) (file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,)?title=[^,:]+::[^\p{Cc}]+\z")]
    private static partial Regex Command();

    [GeneratedRegex(@"\A[a-z0-9 ,;]+\z")]
    private static partial Regex Verdict();
}
