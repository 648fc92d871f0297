using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>GraphQL's own directives. https://spec.graphql.org/draft/#sec-Type-System.Directives.Built-in-Directives</summary>
internal static class StandardDirectives
{
    private const string Sdl = """
        directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @specifiedBy(url: String!) on SCALAR
        directive @oneOf on INPUT_OBJECT
        directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        """;

    internal static ImmutableArray<DirectiveDeclaration> All { get; } =
    [
        .. SdlParser.Parse(new() { Name = "GraphQL", Text = Sdl }, new Problems())
            .Definitions.Select(d => DirectiveDeclaration.Of(d, isStandard: true)),
    ];
}
