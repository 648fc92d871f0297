using System.Collections.Immutable;
using GraphQLParser;
using GraphQLParser.AST;
using Wesley.Migrate.Engine.Read.Folding;
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

    /// <summary>A source of fewer is not worth several threads.</summary>
    private const int FewestPieces = 4;

    /// <param name="source">What to parse.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <param name="pieceSize">How many characters of a large source are parsed at a time.</param>
    internal static ParsedSource Parse(SourceText source, Problems problems, int pieceSize = SourcePieces.Size)
    {
        var lines = new LineMap(source.Name, source.Text);
        if (InPieces(source.Text, pieceSize, lines) is { } together) return together;

        var pools = new Pools();
        if (TryParse(source.Text, lines, pools, problems, out var first) is { } whole) return new(whole, pools.Used, IsWhole: true);

        SyntaxProblems.Report(first!, lines, problems);
        return OneByOne(source.Text, lines, problems);
    }

    /// <summary>A large text by pieces, all at once; <see langword="null"/> where that is not worth it, or where there is something to complain of.</summary>
    private static ParsedSource? InPieces(string text, int pieceSize, LineMap lines)
    {
        if (text.Length / FewestPieces < pieceSize) return null;

        var pieces = SourcePieces.Of(text, pieceSize);
        var (found, used) = (new ImmutableArray<RawType>?[pieces.Length], new UsedNames());
        Parallel.For(
            0,
            pieces.Length,
            () => (Pools: new Pools(), Problems: new Problems()),
            (i, loop, own) =>
            {
                var (start, end) = pieces[i];
                var definitions = TryParse(text.AsMemory(start, end - start), lines.From(start), own.Pools, own.Problems, out _);
                found[i] = own.Problems.HasErrors ? null : definitions;
                if (found[i] is null) loop.Stop();
                return own;
            },
            own =>
            {
                lock (used) used.Add(own.Pools.Used);
            });
        return Array.Exists(found, f => f is null) ? null : new([.. found.SelectMany(f => f!.Value)], used, IsWhole: true);
    }

    /// <summary>The first broken definition is the one reported already, though the parser may have noticed it further down.</summary>
    private static ParsedSource OneByOne(string text, LineMap lines, Problems problems)
    {
        var (found, isFirst, pools) = (ImmutableArray.CreateBuilder<RawType>(), true, new Pools());
        foreach (var (start, end) in DefinitionSpans.Of(text))
        {
            var part = lines.From(start);
            if (TryParse(text.AsMemory(start, end - start), part, pools, problems, out var error) is { } definitions)
                found.AddRange(definitions);
            else if (isFirst)
                isFirst = false;
            else
                SyntaxProblems.Report(error!, part, problems);
        }

        return new(found.ToImmutable(), pools.Used, IsWhole: false);
    }

    private static ImmutableArray<RawType>? TryParse(ROM text, LineMap lines, Pools pools, Problems problems, out Exception? error)
    {
        try
        {
            error = null;
            var document = Parser.Parse(text, _options);
            var (found, reading) = (ImmutableArray.CreateBuilder<RawType>(document.Definitions.Count), new DefinitionReading(lines, pools));
            foreach (var node in document.Definitions)
            {
                if (reading.Read(node) is not { } definition)
                {
                    NoDefinition(node, lines, problems);
                    continue;
                }

                found.Add(definition);
                pools.Used.Add(definition);
            }

            return found.DrainToImmutable();
        }
        catch (Exception e)
        {
            // Any exception: the parser indexes past its input on some malformed texts, and to a user that is a syntax error too.
            error = e;
            return null;
        }
    }

    private static void NoDefinition(ASTNode node, LineMap lines, Problems problems) =>
        problems.Error(
            "sdl-not-a-schema",
            "A query, mutation, subscription or fragment stands among the type definitions.",
            lines.At(node.Location.Start),
            next: "Remove the operation: a schema holds definitions only.");
}
