using System.Collections.Immutable;
using System.Text.Json;
using GraphQLParser.AST;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's definitions as ours.</summary>
internal sealed class DefinitionReading(LineMap lines, Pools pools)
{
    private readonly MemberReading _members = new(lines, pools);

    internal RawType? Read(ASTNode node) => node switch
    {
        GraphQLObjectTypeDefinition n => Definition(n, RawKind.Object, _members.Fields(n.Fields), Interfaces(n.Interfaces)),
        GraphQLObjectTypeExtension n => Extension(n, RawKind.Object, _members.Fields(n.Fields), Interfaces(n.Interfaces)),
        GraphQLInterfaceTypeDefinition n => Definition(n, RawKind.Interface, _members.Fields(n.Fields), Interfaces(n.Interfaces)),
        GraphQLInterfaceTypeExtension n => Extension(n, RawKind.Interface, _members.Fields(n.Fields), Interfaces(n.Interfaces)),
        GraphQLUnionTypeDefinition n => Definition(n, RawKind.Union, _members.Union(n.Types)),
        GraphQLUnionTypeExtension n => Extension(n, RawKind.Union, _members.Union(n.Types)),
        GraphQLEnumTypeDefinition n => Definition(n, RawKind.Enum, _members.Values(n.Values)),
        GraphQLEnumTypeExtension n => Extension(n, RawKind.Enum, _members.Values(n.Values)),
        GraphQLInputObjectTypeDefinition n => Definition(n, RawKind.Input, _members.Inputs(n.Fields?.Items)),
        GraphQLInputObjectTypeExtension n => Extension(n, RawKind.Input, _members.Inputs(n.Fields?.Items)),
        GraphQLScalarTypeDefinition n => Definition(n, RawKind.Scalar, []),
        GraphQLScalarTypeExtension n => Extension(n, RawKind.Scalar, []),
        GraphQLDirectiveDefinition n => Directive(n),
        GraphQLSchemaDefinition n => Schema(n, n.OperationTypes),
        GraphQLSchemaExtension n => Schema(n, n.OperationTypes) with { IsExtension = true },
        _ => null,
    };

    private RawType Definition(GraphQLTypeDefinition node, RawKind kind, ImmutableArray<RawMember> members, ImmutableArray<RawName>? interfaces = null) => new()
    {
        Name = _members.Name(node.Name),
        Kind = kind,
        Members = members,
        Interfaces = interfaces ?? [],
        Directives = _members.Directives(node),
        Description = MemberReading.Description(node),
        Location = _members.At(node.Name),
    };

    private RawType Extension(GraphQLTypeExtension node, RawKind kind, ImmutableArray<RawMember> members, ImmutableArray<RawName>? interfaces = null) => new()
    {
        Name = _members.Name(node.Name),
        Kind = kind,
        IsExtension = true,
        Members = members,
        Interfaces = interfaces ?? [],
        Directives = _members.Directives(node),
        Location = _members.At(node.Name),
    };

    private RawType Directive(GraphQLDirectiveDefinition node) => Definition(node, RawKind.Directive, _members.Inputs(node.Arguments?.Items)) with
    {
        Name = "@" + node.Name.StringValue,
        Repeatable = node.Repeatable,
        Locations = [.. node.Locations.Items.Select(Site).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static string Site(DirectiveLocation location) => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{location}");

    /// <summary>A schema definition has no name to point at; its description, where it has one, is where it starts.</summary>
    private RawType Schema(ASTNode node, List<GraphQLRootOperationTypeDefinition>? operations) => new()
    {
        Name = "schema",
        Kind = RawKind.Schema,
        Directives = _members.Directives(node),
        Description = node is IHasDescriptionNode described ? MemberReading.Description(described) : null,
        Members = [.. (operations ?? []).Select(o => new RawMember
        {
            Name = $"{o.Operation}".ToLowerInvariant(),
            Type = new() { Name = o.Type!.Name.StringValue, Required = false },
            TypePlace = _members.Place(o.Type!.Name),
            Location = lines.At(o.Location.Start, $"{o.Operation}".Length),
        })],
        Location = lines.At(node.Location.Start, "schema".Length),
    };

    private ImmutableArray<RawName> Interfaces(GraphQLImplementsInterfaces? interfaces) =>
        NodeLists.Map(interfaces?.Items, _members, static (i, own) => new RawName(own.Name(i.Name), own.At(i.Name)));
}
