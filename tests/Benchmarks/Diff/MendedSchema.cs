using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Wesley.Benchmarks.Diff;

/// <summary>
/// A real schema as every contender can read it: of fields that stand twice the first stays, and names too long for a table are
/// shortened. Descriptions, directives and everything else are kept.
/// </summary>
internal static partial class MendedSchema
{
    internal static string Of(string sdl)
    {
        var document = Parser.Parse(TooLong().Replace(sdl, Shortened));
        foreach (var fields in document.Definitions.Select(Fields).OfType<GraphQLFieldsDefinition>())
        {
            var seen = new HashSet<ROM>();
            fields.Items.RemoveAll(field => !seen.Add(field.Name.Value));
        }

        return new SDLPrinter(new() { PrintComments = false }).Print(document);
    }

    private static GraphQLFieldsDefinition? Fields(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => type.Fields,
        GraphQLInterfaceTypeDefinition type => type.Fields,
        _ => null,
    };

    private static string Shortened(Match name) => string.Create(CultureInfo.InvariantCulture, $"{name.Value[..50]}_{name.Length}_{name.Value[^5..]}");

    [GeneratedRegex(@"\b[A-Za-z_][A-Za-z0-9_]{63,}\b")]
    private static partial Regex TooLong();
}
