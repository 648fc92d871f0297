using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>The <c>schema</c> definition, or what holds without one.</summary>
internal static class SchemaDefinitionReading
{
    internal static SchemaDefinition Read(RawSchema schema, Vocabulary words) => new()
    {
        Query = Root("query", "Query", schema, words),
        Mutation = Root("mutation", "Mutation", schema, words),
        Subscription = Root("subscription", "Subscription", schema, words),
        Directives = MemberModel.Directives(schema.Definition?.Directives ?? [], words.Dialect),
        Description = schema.Definition?.Description,
        Location = schema.Definition?.Location,
    };

    private static string? Root(string operation, string byDefault, RawSchema schema, Vocabulary words) =>
        schema.Definition is { Members.IsEmpty: false } definition
            ? definition.Members.FirstOrDefault(m => m.Name == operation)?.Type!.Name
            : words.KindOf(byDefault) == RawKind.Object && !words.TablesByType.ContainsKey(byDefault) ? byDefault : null;
}
