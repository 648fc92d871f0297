using System.Collections.Immutable;
using System.Text.Json;
using GraphQLParser.AST;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's definitions as ours.</summary>
internal sealed class DefinitionReading(LineMap lines)
{
    private readonly MemberReading _members = new(lines);

    internal RawType? Read(ASTNode node) => node switch
    {
        GraphQLObjectTypeDefinition n => Named(n, RawKind.Object) with { Members = _members.Fields(n.Fields), Interfaces = Interfaces(n.Interfaces) },
        GraphQLObjectTypeExtension n => Extension(n, RawKind.Object) with { Members = _members.Fields(n.Fields), Interfaces = Interfaces(n.Interfaces) },
        GraphQLInterfaceTypeDefinition n => Named(n, RawKind.Interface) with { Members = _members.Fields(n.Fields), Interfaces = Interfaces(n.Interfaces) },
        GraphQLInterfaceTypeExtension n => Extension(n, RawKind.Interface) with { Members = _members.Fields(n.Fields), Interfaces = Interfaces(n.Interfaces) },
        GraphQLUnionTypeDefinition n => Named(n, RawKind.Union) with { Members = _members.Union(n.Types) },
        GraphQLUnionTypeExtension n => Extension(n, RawKind.Union) with { Members = _members.Union(n.Types) },
        GraphQLEnumTypeDefinition n => Named(n, RawKind.Enum) with { Members = _members.Values(n.Values) },
        GraphQLEnumTypeExtension n => Extension(n, RawKind.Enum) with { Members = _members.Values(n.Values) },
        GraphQLInputObjectTypeDefinition n => Named(n, RawKind.Input) with { Members = _members.Inputs(n.Fields?.Items) },
        GraphQLInputObjectTypeExtension n => Extension(n, RawKind.Input) with { Members = _members.Inputs(n.Fields?.Items) },
        GraphQLScalarTypeDefinition n => Named(n, RawKind.Scalar),
        GraphQLScalarTypeExtension n => Extension(n, RawKind.Scalar),
        GraphQLDirectiveDefinition n => Directive(n),
        GraphQLSchemaDefinition n => Schema(n, n.OperationTypes),
        GraphQLSchemaExtension n => Schema(n, n.OperationTypes) with { IsExtension = true },
        _ => null,
    };

    private RawType Named(GraphQLTypeDefinition node, RawKind kind) => new()
    {
        Name = node.Name.StringValue,
        Kind = kind,
        Directives = _members.Directives(node),
        Description = MemberReading.Description(node),
        Location = _members.At(node.Name),
    };

    private RawType Extension(GraphQLTypeExtension node, RawKind kind) => new()
    {
        Name = node.Name.StringValue,
        Kind = kind,
        IsExtension = true,
        Directives = _members.Directives(node),
        Location = _members.At(node.Name),
    };

    private RawType Directive(GraphQLDirectiveDefinition node) => Named(node, RawKind.Directive) with
    {
        Name = "@" + node.Name.StringValue,
        Members = _members.Inputs(node.Arguments?.Items),
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
            TypeLocation = _members.At(o.Type!.Name),
            Location = lines.At(o.Location.Start, $"{o.Operation}".Length),
        })],
        Location = lines.At(node.Location.Start, "schema".Length),
    };

    private ImmutableArray<RawName> Interfaces(GraphQLImplementsInterfaces? interfaces) =>
        [.. (interfaces?.Items ?? []).Select(i => new RawName(i.Name.StringValue, _members.At(i.Name)))];
}
