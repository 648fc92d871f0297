using GraphQLParser.AST;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's values as ours.</summary>
internal sealed class ValueReading(LineMap lines)
{
    internal RawValue Read(GraphQLValue value) => value switch
    {
        GraphQLStringValue v => Leaf(v, RawValueKind.String, (string)v.Value),
        GraphQLIntValue v => Leaf(v, RawValueKind.Int, (string)v.Value),
        GraphQLFloatValue v => Leaf(v, RawValueKind.Float, (string)v.Value),
        GraphQLBooleanValue v => Leaf(v, RawValueKind.Boolean, (string)v.Value),
        GraphQLEnumValue v => Leaf(v, RawValueKind.Enum, v.Name.StringValue),
        GraphQLListValue v => Leaf(v, RawValueKind.List, "") with { Items = NodeLists.Map(v.Values, this, static (i, own) => own.Read(i)) },
        GraphQLObjectValue v => Leaf(v, RawValueKind.Object, "") with { Members = NodeLists.Map(v.Fields, this, static (f, own) => own.Member(f)) },
        _ => Leaf(value, RawValueKind.Null, ""),
    };

    private RawValue Leaf(GraphQLValue value, RawValueKind kind, string text) => new() { Kind = kind, Text = text, Location = At(value) };

    private RawArgument Member(GraphQLObjectField field) => new(field.Name.StringValue, Read(field.Value), At(field.Name));

    /// <summary>The parser lets a block string start at its third quote.</summary>
    private SourceLocation At(ASTNode node)
    {
        var (start, end) = (node.Location.Start, node.Location.End);
        start -= start >= 2 && lines.Has(start - 2, "\"\"\"") ? 2 : 0;
        return lines.At(start, end - start);
    }
}
