using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between the <c>schema</c> definitions.</summary>
internal static class DefinitionFacts
{
    internal static void Add(FactSet facts, SchemaDefinition before, SchemaDefinition after, NameMap names)
    {
        Root(facts, "query", before.Query, after.Query, names);
        Root(facts, "mutation", before.Mutation, after.Mutation, names);
        Root(facts, "subscription", before.Subscription, after.Subscription, names);
        facts.Directives(Spot.Schema, before.Directives, after.Directives);
        facts.Differ(Spot.Schema, SchemaAspect.Description, before.Description, after.Description);
    }

    private static void Root(FactSet facts, string operation, string? before, string? after, NameMap names)
    {
        if (!string.Equals(before is null ? null : names.TypeText(before), after, StringComparison.Ordinal))
        {
            facts.Add(Spot.Schema, SchemaAspect.Root, operation);
        }
    }
}
