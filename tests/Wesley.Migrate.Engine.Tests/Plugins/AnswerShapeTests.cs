using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins.Answers;

namespace Wesley.Migrate.Engine.Tests.Plugins;

public sealed class AnswerShapeTests
{
    private static readonly Diagnostic Sound = new() { Id = "odd", Severity = Severity.Warning, Message = "Odd.", Coordinate = Coordinate.Parse("User.email"), AfterLocation = At("after.graphql") };

    public static TheoryData<string, Func<object?>> Unsound => new()
    {
        { "it holds null", () => null },
        { "its Diagnostic.Message is null", () => Sound with { Message = null! } },
        { "its Diagnostic.Message is empty", () => Sound with { Message = "" } },
        { "its Diagnostic.Severity is 99, which does not exist", () => Sound with { Severity = (Severity)99 } },
        { "its Diagnostic.Notes was never made", () => Sound with { Notes = default } },
        { "its Diagnostic.Notes hold null", () => Sound with { Notes = [null!] } },
        { "its Diagnostic.Coordinate is no schema coordinate", () => Sound with { Coordinate = Coordinate.OfType("../x") } },
        { "its Diagnostic.Coordinate is no schema coordinate", () => Sound with { Coordinate = Coordinate.OfType(null!) } },
        { "its Diagnostic.AfterLocation names a file that is none of the run's: /etc/passwd", () => Sound with { AfterLocation = At("/etc/passwd") } },
        { "its Diagnostic.AfterLocation is no place in a file", () => Sound with { AfterLocation = At("after.graphql") with { Line = 0 } } },
        { "it holds more than 33554432 characters of text", () => Sound with { Message = new string('x', AnswerShape.MostText), Notes = ["x"] } },
        { "its Change.Kind is no kind", () => new Change { Kind = default, Coordinate = Coordinate.Parse("User"), Explains = [] } },
        { "its Change.Explains.Aspect is null", () => new Change { Kind = "x", Coordinate = Coordinate.Parse("User"), Explains = [new() { Coordinate = Coordinate.Parse("User"), Aspect = null! }] } },
        { "its NeedsDecision.Question is null", () => new NeedsDecision { Question = null! } },
    };

    [Theory]
    [MemberData(nameof(Unsound), DisableDiscoveryEnumeration = true)]
    public void Problem_OfWhatItsTypesDoNotAllow_SaysWhere(string problem, Func<object?> answer) => Assert.Equal(problem, Shape().Problem(answer()));

    [Fact]
    public void Problem_OfWhatHolds_IsNone()
    {
        Assert.Null(Shape().Problem(Sound));
        Assert.Null(Shape().Problem(Sound with { AfterLocation = null, Coordinate = Coordinate.Schema, Edit = new() { At = At("before.graphql"), Replacement = "", Description = "remove it" } }));
        Assert.Null(Shape().Problem(new Decision { Kind = DecisionKind.Fill, At = Coordinate.Parse("User.email"), Map = Sound.Notes.ToImmutableSortedDictionary(n => n, n => n) }));
    }

    private static AnswerShape Shape() => new(["before.graphql", "after.graphql"]);

    private static SourceLocation At(string file) => new() { File = file, Line = 1, Column = 1 };
}
