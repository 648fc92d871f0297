using System.Collections.Immutable;
using GraphQLParser;
using GraphQLParser.AST;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>
/// The only place that calls the parser. It gives the first error of a text, so after one each definition is tried by itself,
/// and every broken one is reported.
/// </summary>
internal static class SdlParser
{
    /// <summary>The parser's own limit stays: without it a hundred thousand nested lists end the process.</summary>
    private static readonly ParserOptions _options = new() { Ignore = IgnoreOptions.Comments };

    internal static ParsedSource Parse(SourceText source, Problems problems)
    {
        var lines = new LineMap(source.Name, source.Text);
        if (TryParse(source.Text, lines, problems, out var first) is { } whole) return new(whole, IsWhole: true);

        SyntaxProblems.Report(first!, lines, problems);
        return new(OneByOne(source.Text, lines, problems), IsWhole: false);
    }

    /// <summary>The first broken definition is the one reported already, though the parser may have noticed it further down.</summary>
    private static ImmutableArray<RawType> OneByOne(string text, LineMap lines, Problems problems)
    {
        var (found, isFirst) = (ImmutableArray.CreateBuilder<RawType>(), true);
        foreach (var (start, end) in DefinitionSpans.Of(text))
        {
            var part = lines.From(start);
            if (TryParse(text.AsMemory(start, end - start), part, problems, out var error) is { } definitions)
                found.AddRange(definitions);
            else if (isFirst)
                isFirst = false;
            else
                SyntaxProblems.Report(error!, part, problems);
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<RawType>? TryParse(ROM text, LineMap lines, Problems problems, out Exception? error)
    {
        try
        {
            error = null;
            var document = Parser.Parse(text, _options);
            return [.. document.Definitions.Select(d => Definition(d, lines, problems)).OfType<RawType>()];
        }
        catch (Exception e)
        {
            // Any exception: the parser indexes past its input on some malformed texts, and to a user that is a syntax error too.
            error = e;
            return null;
        }
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
}
