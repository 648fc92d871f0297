using GraphQLParser.Exceptions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>What the parser complains of, with its place and what to do.</summary>
internal static class SyntaxProblems
{
    internal static void Report(Exception error, LineMap lines, Problems problems)
    {
        if (error is GraphQLMaxDepthExceededException deep)
        {
            problems.Error(
                "sdl-too-deep",
                "The schema nests deeper than 128 levels.",
                lines.Place(deep.Location.Line, deep.Location.Column),
                next: "Remove nested brackets.");
        }
        else if (error is GraphQLParserException syntax)
        {
            var message = syntax.Description.Split("; for more information see ");
            var at = lines.Place(syntax.Location.Line, syntax.Location.Column);
            problems.Error(
                "sdl-syntax",
                message[0].EndsWith('.') ? message[0] : message[0] + ".",
                at,
                next: SyntaxAdvice.For(message[0], at),
                notes: [.. message.Skip(1).Select(url => $"Grammar: {url}")]);
        }
        else
        {
            problems.Error(
                "sdl-syntax",
                $"The parser gave up: {error.Message}",
                lines.At(0),
                next: "Look for an unclosed string or brace.");
        }
    }
}
