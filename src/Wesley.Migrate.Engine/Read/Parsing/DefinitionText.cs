using System.Collections.Immutable;
using GraphQLParser;
using GraphQLParser.AST;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Definitions of a schema that was read without a mistake, as they are written, and a place for more of them.</summary>
internal static class DefinitionText
{
    private static readonly ParserOptions Options = new() { Ignore = IgnoreOptions.Comments };

    /// <summary>A type or enum, without its description; null where there is none of the name.</summary>
    internal static string? Of(ImmutableArray<SourceText> sources, string name) =>
        (from source in sources
         from definition in Parser.Parse(source.Text, Options).Definitions.OfType<GraphQLTypeDefinition>()
         where definition.Name.StringValue == name && definition is GraphQLObjectTypeDefinition or GraphQLEnumTypeDefinition
         select $"{(definition is GraphQLEnumTypeDefinition ? "enum" : "type")} {Slice(source, definition.Name.Location.Start, definition.Location.End)}").FirstOrDefault();

    /// <summary>A field that may be null, whatever it was, without its description.</summary>
    internal static string? Field(ImmutableArray<SourceText> sources, string type, string field) =>
        (from source in sources
         from fields in Fields(source, type)
         from found in fields
         where found.Name.StringValue == field
         let end = found.Type.Location.End
         select Slice(source, found.Name.Location.Start, found.Type is GraphQLNonNullType ? end - 1 : end) + Slice(source, end, found.Location.End)).FirstOrDefault();

    /// <summary>The sources with more fields in a type; null where the type has no braces to put them into.</summary>
    internal static ImmutableArray<SourceText>? With(ImmutableArray<SourceText> sources, string type, IEnumerable<string> fields)
    {
        foreach (var source in sources)
        {
            if (Fields(source, type).FirstOrDefault() is { } place)
            {
                var at = place.Location.End - 1;
                var text = string.Concat(source.Text.AsSpan(0, at), "\n", string.Concat(fields.Select(f => $"  {f}\n")), source.Text.AsSpan(at));
                return sources.Replace(source, source with { Text = text });
            }
        }

        return null;
    }

    private static IEnumerable<GraphQLFieldsDefinition> Fields(SourceText source, string type) =>
        Parser.Parse(source.Text, Options).Definitions.Select(d => d switch
        {
            GraphQLObjectTypeDefinition own when own.Name.StringValue == type => own.Fields,
            GraphQLObjectTypeExtension more when more.Name.StringValue == type => more.Fields,
            _ => null,
        }).OfType<GraphQLFieldsDefinition>();

    private static string Slice(SourceText source, int start, int end) => source.Text[start..end];
}
