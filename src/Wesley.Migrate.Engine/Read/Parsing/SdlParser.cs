using System.Collections.Immutable;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The only place that calls the parser.</summary>
internal static class SdlParser
{
    /// <summary>The parser's own limit stays: without it a hundred thousand nested lists end the process.</summary>
    private static readonly ParserOptions _options = new() { Ignore = IgnoreOptions.Comments };

    internal static ImmutableArray<RawType> Parse(SourceText source, Problems problems)
    {
        var lines = new LineMap(source.Name, source.Text);
        try
        {
            var document = Parser.Parse(source.Text, _options);
            return [.. document.Definitions.Select(d => Definition(d, lines, problems)).OfType<RawType>()];
        }
        catch (GraphQLMaxDepthExceededException deep)
        {
            problems.Error(
                "sdl-too-deep",
                "The schema nests deeper than 128 levels.",
                At(lines, deep),
                next: "Remove nested brackets.");
        }
        catch (GraphQLParserException syntax)
        {
            var message = syntax.Description.Split("; for more information see ");
            problems.Error(
                "sdl-syntax",
                Sentence(message[0]),
                At(lines, syntax),
                next: message[0].Contains("\"/\"", StringComparison.Ordinal)
                    ? "Correct the syntax at this place; a comment in GraphQL starts with '#'."
                    : "Correct the syntax at this place.",
                notes: [.. message.Skip(1).Select(url => $"Grammar: {url}")]);
        }
        catch (Exception other)
        {
            // The parser indexes past its input on some malformed texts; to a user that is a syntax error too.
            problems.Error(
                "sdl-syntax",
                $"The parser gave up: {other.Message}",
                lines.At(0),
                next: "Look for an unclosed string or brace.");
        }

        return [];
    }

    private static RawType? Definition(ASTNode node, LineMap lines, Problems problems)
    {
        if (new DefinitionReading(lines).Read(node) is { } definition) return definition;

        problems.Error(
            "sdl-not-a-schema",
            "A query, mutation, subscription or fragment stands among the type definitions.",
            lines.At(node.Location.Start),
            next: "Remove the operation: a schema holds definitions only.");
        return null;
    }

    private static Abstractions.SourceLocation At(LineMap lines, GraphQLParserException error) =>
        lines.Place(error.Location.Line, error.Location.Column);

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";
}
