using System.Collections.Immutable;
using GraphQLParser.AST;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's members, types and directives as ours. Places are those of names: a node that starts with a block string reports a wrong start.</summary>
internal sealed class MemberReading(LineMap lines)
{
    private readonly ValueReading _values = new(lines);

    internal SourceLocation At(GraphQLName name) => lines.At(name.Location.Start, name.Location.End - name.Location.Start);

    internal static string? Description(IHasDescriptionNode node) => node.Description is { } text ? (string)text.Value : null;

    internal ImmutableArray<RawMember> Fields(GraphQLFieldsDefinition? fields) =>
        [.. (fields?.Items ?? []).Select(f => Member(f, f.Name) with
        {
            Type = Type(f.Type),
            TypeLocation = At(Innermost(f.Type).Name),
            Arguments = Inputs(f.Arguments?.Items),
        })];

    internal ImmutableArray<RawMember> Inputs(List<GraphQLInputValueDefinition>? inputs) =>
        [.. (inputs ?? []).Select(i => Member(i, i.Name) with
        {
            Type = Type(i.Type),
            TypeLocation = At(Innermost(i.Type).Name),
            Default = i.DefaultValue is { } value ? _values.Read(value) : null,
        })];

    internal ImmutableArray<RawMember> Values(GraphQLEnumValuesDefinition? values) =>
        [.. (values?.Items ?? []).Select(v => Member(v, v.Name))];

    internal ImmutableArray<RawMember> Union(GraphQLUnionMemberTypes? types) =>
        [.. (types?.Items ?? []).Select(t => new RawMember { Name = t.Name.StringValue, Location = At(t.Name) })];

    internal ImmutableArray<RawDirective> Directives(ASTNode node) =>
        [.. ((node as IHasDirectivesNode)?.Directives?.Items ?? []).Select(d => new RawDirective
        {
            Name = d.Name.StringValue,
            Arguments = [.. (d.Arguments?.Items ?? []).Select(a => new RawArgument(a.Name.StringValue, _values.Read(a.Value), At(a.Name)))],
            Location = WithSign(d.Name),
        })];

    /// <summary>The place of a directive with its <c>@</c>, which nearly always touches the name.</summary>
    private SourceLocation WithSign(GraphQLName name)
    {
        var (start, end) = (name.Location.Start, name.Location.End);
        return start > 0 && lines.Has(start - 1, "@") ? lines.At(start - 1, end - start + 1) : At(name);
    }

    private RawMember Member(GraphQLTypeDefinition node, GraphQLName name) => new()
    {
        Name = name.StringValue,
        Directives = Directives(node),
        Description = Description(node),
        Location = At(name),
    };

    private static TypeRef Type(GraphQLType type, bool required = false) => type switch
    {
        GraphQLNonNullType nonNull => Type(nonNull.Type, required: true),
        GraphQLListType list => new() { Name = Innermost(list).Name.StringValue, Required = required, Item = Type(list.Type) },
        _ => new() { Name = Innermost(type).Name.StringValue, Required = required },
    };

    private static GraphQLNamedType Innermost(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Innermost(nonNull.Type),
        GraphQLListType list => Innermost(list.Type),
        _ => (GraphQLNamedType)type,
    };
}
