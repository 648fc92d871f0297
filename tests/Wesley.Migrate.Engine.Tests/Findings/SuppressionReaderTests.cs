using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Findings;

public sealed class SuppressionReaderTests
{
    private static readonly RuleNames _names = RuleNames.Of(["field.removed", "field.required"]);

    [Theory]
    [InlineData("type A {\n  # wesley-ignore field.required: all rows have one\n  x: Int!\n}", 3)]
    [InlineData("type A {\n  x: Int! # wesley-ignore field.required: all rows have one\n}", 2)]
    [InlineData("type A {\n  # wesley-ignore field.required: all rows have one\n  # and more\n\n  \"\"\"\n  What it is.\n  \"\"\"\n  x: Int!\n}", 8)]
    [InlineData("type A {\n  \"what\" # wesley-ignore field.required: all rows have one\n  x: Int!\n}", 3)]
    [InlineData("type A {\n  y: String @d(v: \"#\") x: Int! # wesley-ignore field.required: all rows have one\n}", 2)]
    public void Comment_StandsAtTheElementOfItsLineOrBelow(string sdl, int line)
    {
        var suppression = Assert.Single(Read(sdl).Value);

        Assert.Equal(("field.required", "all rows have one", null, line), (suppression.Rule, suppression.Reason, suppression.At, suppression.Line));
    }

    [Theory]
    [InlineData("type A {\n  \"\"\"\n  # wesley-ignore nonsense\n  \"\"\"\n  x: Int\n}")]
    [InlineData("type A {\n  \"# wesley-ignore nonsense\"\n  x: Int\n}")]
    [InlineData("\"\"\" \\\"\"\" # wesley-ignore nonsense\"\"\"\ntype A { x: Int }")]
    [InlineData("\"a \\\" # wesley-ignore nonsense\"\ntype A { x: Int }")]
    [InlineData("# see wesley-ignore for more\ntype A { x: Int }")]
    public void WordElsewhere_IsNoSuppression(string sdl)
    {
        Assert.Empty(Read(sdl).Value);
        Assert.Empty(Read(sdl).Diagnostics);
    }

    [Fact]
    public void Comment_ThatNamesACoordinate_IsAboutThat() =>
        Assert.Equal(Coordinate.Parse("User.email"), Assert.Single(Read("# wesley-ignore field.removed User.email: moved to Contact: see the wiki\ntype User { id: ID! }").Value).At);

    [Theory]
    [InlineData("# wesley-ignore field.removed", "suppression-reason-missing")]
    [InlineData("# wesley-ignore field.removed:  ", "suppression-reason-missing")]
    [InlineData("# wesley-ignore field.removed User.email:", "suppression-reason-missing")]
    [InlineData("# wesley-ignore", "suppression-malformed")]
    [InlineData("# wesley-ignore: a reason", "suppression-malformed")]
    [InlineData("# wesley-ignore field.removed User.email a reason", "suppression-malformed")]
    [InlineData("# wesley-ignore-all field.removed: a reason", "suppression-malformed")]
    public void Comment_ThatCannotBeTaken_IsAnErrorAtItsPlace(string comment, string id)
    {
        var problem = Assert.Single(Read($"type User {{\n  id: ID! {comment}\n}}").Diagnostics);

        Assert.Equal((id, FailureClass.Configuration, "a.graphql:2:11"), (problem.Id, problem.Class, problem.AfterLocation!.ToString()));
    }

    [Fact]
    public void UnknownRule_IsAnErrorAtTheWord_WithAnEdit()
    {
        var problem = Assert.Single(Read("# wesley-ignore field.remvoed: gone\ntype User { id: ID! }").Diagnostics);

        Assert.Equal(("suppression-unknown-rule", "a.graphql:1:17", "field.removed"), (problem.Id, problem.AfterLocation!.ToString(), problem.Edit!.Replacement));
        Assert.Equal("field.remvoed".Length, problem.Edit.At.Length);
    }

    [Fact]
    public void Suppression_TakesTheFindingOutOfTheCount_AndKeepsItInTheList()
    {
        var policy = new Policy { Suppressions = Read("# wesley-ignore field.removed User.email: moved\ntype User { id: ID! }").Value, FailOn = FindingLevel.Warning };
        var result = Found.Result(DataEffect.Destroy, FakePlugins.Change("field.removed", "User.email"), FakePlugins.Change("field.removed", "User.name"));

        var findings = Found.All(result, policy);

        Assert.Equal(["User.name"], findings.Where(policy.Fails).Select(f => f.Coordinate!.ToString()));
        Assert.Equal((SuppressionSource.Inline, "moved"), (findings[0].Suppressed!.Source, findings[0].Suppressed!.Reason));
        Assert.Empty(PolicyReview.Problems(findings, policy, result));
    }

    [Fact]
    public void Suppression_OfALine_IsAboutThatLineOfThatFileAlone()
    {
        var policy = new Policy { Suppressions = Read("type User {\n  # wesley-ignore field.*: fine\n  id: ID!\n}").Value };
        Change At(string name, string file, int line) =>
            FakePlugins.Change("field.required", $"User.{name}") with { AfterLocation = new() { File = file, Line = line, Column = 3 } };
        var result = Found.Result(DataEffect.Check, At("id", "a.graphql", 3), At("below", "a.graphql", 4), At("other", "b.graphql", 3));

        Assert.Equal(["User.id"], Found.All(result, policy).Where(f => f.Suppressed is not null).Select(f => f.Coordinate!.ToString()));
    }

    [Fact]
    public void Suppression_ThatMatchesNothing_IsAWarningAtItsPlace()
    {
        var policy = new Policy { Suppressions = Read("# wesley-ignore field.removed User.email: moved\ntype User { id: ID! }").Value };
        var result = Found.Result(DataEffect.Destroy);

        var problem = Assert.Single(PolicyReview.Problems([], policy, result));

        Assert.Equal(("suppression-unused", Severity.Warning, FailureClass.Finding, "a.graphql:1:1"), (problem.Id, problem.Severity, problem.Class, problem.AfterLocation!.ToString()));
    }

    private static StageResult<ImmutableArray<InlineSuppression>> Read(string sdl) =>
        SuppressionReader.Read([new() { Name = "a.graphql", Text = sdl }], _names);
}
