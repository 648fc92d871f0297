using GraphQLParser.AST;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's types as ours, each named type once: most fields of a schema share a handful.</summary>
internal sealed class TypePool
{
    private readonly Dictionary<string, (TypeRef Nullable, TypeRef Required)> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (TypeRef Nullable, TypeRef Required)>.AlternateLookup<ReadOnlySpan<char>> _found;

    internal TypePool() => _found = _types.GetAlternateLookup<ReadOnlySpan<char>>();

    internal TypeRef Of(GraphQLType type, bool required = false) => type switch
    {
        GraphQLNonNullType nonNull => Of(nonNull.Type, required: true),
        GraphQLListType list => ListOf(Of(list.Type), required),
        _ => Named((GraphQLNamedType)type) is var named && required ? named.Required : named.Nullable,
    };

    internal static GraphQLNamedType Innermost(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Innermost(nonNull.Type),
        GraphQLListType list => Innermost(list.Type),
        _ => (GraphQLNamedType)type,
    };

    private static TypeRef ListOf(TypeRef item, bool required) => new() { Name = item.Name, Required = required, Item = item };

    private (TypeRef Nullable, TypeRef Required) Named(GraphQLNamedType type)
    {
        if (_found.TryGetValue(type.Name.Value.Span, out var known)) return known;

        var name = type.Name.StringValue;
        var made = (new TypeRef { Name = name, Required = false }, new TypeRef { Name = name, Required = true });
        _types.Add(name, made);
        return made;
    }
}
