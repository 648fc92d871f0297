using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Tests.Read.Oracle;

/// <summary>What graphql-js calls an error and the engine lets pass on purpose.</summary>
internal sealed record Tolerance(string Rule, string Message, string Reason)
{
    internal static ImmutableArray<Tolerance> All { get; } =
    [
        new("KnownTypeNamesRule", "Unknown type", "Data models leave scalars undeclared; what is not known is kept and stored as text."),
        new("KnownDirectivesRule", "Unknown directive", "Data models leave directives undeclared; they are kept as written."),
        new("PossibleTypeExtensionsRule", "Cannot extend type \"Query\"", "Servers put a schema together from pieces that only extend the root types."),
        new("PossibleTypeExtensionsRule", "Cannot extend type \"Mutation\"", "As for Query."),
        new("PossibleTypeExtensionsRule", "Cannot extend type \"Subscription\"", "As for Query."),
        new("UniqueFieldDefinitionNamesRule", "Field \"User.id\"", "The second definition as a whole is the mistake; its fields are not counted again."),
        new("Syntax", "Syntax Error: Unexpected <EOF>.", "A source without definitions may stand beside others; when it is alone the engine says so at its top."),
        new("Syntax", "Maximum call stack", "graphql-js runs out of stack where the engine says that nesting is too deep."),
        new("validateSchema", "Query root type must be provided", "A data model answers no query."),
    ];

    internal static bool Covers(OracleFinding finding) =>
        All.Any(t => t.Rule == finding.Rule && finding.Message.StartsWith(t.Message, StringComparison.Ordinal));
}
