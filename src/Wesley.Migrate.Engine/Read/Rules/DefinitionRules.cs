using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>
/// What holds for GraphQL definitions in every dialect. Data models are rarely complete schemas, so what is absent is at most
/// worth a warning; an error is what contradicts the schema's own declarations.
/// </summary>
internal static class DefinitionRules
{
    private static readonly ImmutableArray<Action<Definitions, Problems>> _all =
    [
        DirectivePlaces.Check,
        DirectiveRepetitions.Check,
        DirectiveArgumentNames.Check,
        DirectiveArgumentValues.Check,
        MemberDefaults.Check,
        ObjectFieldRepetitions.Check,
        RootTypes.Check,
        TypePositions.Check,
        ImplementedNames.Check,
        ImplementedFields.Check,
        InterfaceCycles.Check,
        UnionMembers.Check,
        EmptyTypes.Check,
        ReservedNames.Check,
        RequiredDeprecations.Check,
        InputCycles.Check,
    ];

    /// <summary>What they find.</summary>
    internal static Problems Of(RawSchema schema)
    {
        var (definitions, problems) = (new Definitions(schema), new Problems());
        foreach (var rule in _all)
        {
            rule(definitions, problems);
        }

        return problems;
    }
}
