using System.Collections.Immutable;
using GraphQLParser.AST;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's members, types and directives as ours. Places are those of names: a node that starts with a block string reports a wrong start.</summary>
internal sealed class MemberReading(LineMap lines, Pools pools)
{
    private readonly ValueReading _values = new(lines);

    internal SourceLocation At(GraphQLName name) => Place(name).Location;

    internal Place Place(GraphQLName name) => new(lines, name.Location.Start, name.Location.End - name.Location.Start);

    internal string Name(GraphQLName name) => pools.Names.Of(name.Value);

    internal static string? Description(IHasDescriptionNode node) => node.Description is { } text ? (string)text.Value : null;

    internal ImmutableArray<RawMember> Fields(GraphQLFieldsDefinition? fields) => NodeLists.Map(fields?.Items, this, static (f, own) => own.Field(f));

    internal ImmutableArray<RawMember> Inputs(List<GraphQLInputValueDefinition>? inputs) => NodeLists.Map(inputs, this, static (i, own) => own.Input(i));

    internal ImmutableArray<RawMember> Values(GraphQLEnumValuesDefinition? values) => NodeLists.Map(values?.Items, this, static (v, own) => own.Value(v));

    internal ImmutableArray<RawMember> Union(GraphQLUnionMemberTypes? types) => NodeLists.Map(
        types?.Items,
        this,
        static (t, own) => new RawMember { Name = own.Name(t.Name), Location = own.At(t.Name) });

    internal ImmutableArray<RawDirective> Directives(ASTNode node) =>
        NodeLists.Map((node as IHasDirectivesNode)?.Directives?.Items, this, static (d, own) => own.Directive(d));

    private RawMember Field(GraphQLFieldDefinition field) => new()
    {
        Name = Name(field.Name),
        Location = At(field.Name),
        Arguments = Inputs(field.Arguments?.Items),
        Type = pools.Types.Of(field.Type),
        TypePlace = Place(TypePool.Innermost(field.Type).Name),
        Directives = Directives(field),
        Description = Description(field),
    };

    private RawMember Input(GraphQLInputValueDefinition input) => new()
    {
        Name = Name(input.Name),
        Location = At(input.Name),
        Type = pools.Types.Of(input.Type),
        TypePlace = Place(TypePool.Innermost(input.Type).Name),
        Default = input.DefaultValue is { } value ? _values.Read(value) : null,
        Directives = Directives(input),
        Description = Description(input),
    };

    private RawMember Value(GraphQLEnumValueDefinition value) => new()
    {
        Name = Name(value.Name),
        Location = At(value.Name),
        Directives = Directives(value),
        Description = Description(value),
    };

    private RawDirective Directive(GraphQLDirective directive) => new()
    {
        Name = Name(directive.Name),
        Arguments = NodeLists.Map(
            directive.Arguments?.Items,
            this,
            static (a, own) => new RawArgument(own.Name(a.Name), own._values.Read(a.Value), own.At(a.Name))),
        Location = WithSign(directive.Name),
    };

    /// <summary>The place of a directive with its <c>@</c>, which nearly always touches the name.</summary>
    private SourceLocation WithSign(GraphQLName name)
    {
        var (start, end) = (name.Location.Start, name.Location.End);
        return start > 0 && lines.Has(start - 1, "@") ? lines.At(start - 1, end - start + 1) : At(name);
    }
}
