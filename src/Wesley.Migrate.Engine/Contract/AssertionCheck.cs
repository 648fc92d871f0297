using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Plugins.Answers;

namespace Wesley.Migrate.Engine.Contract;

/// <summary>What the engine demands of an assertion before it stands in a contract, which has a schema and the name of the engine on it.</summary>
internal static class AssertionCheck
{
    internal static string? Problem(OwnedAssertion owned, SchemaPair schemas, SchemaPairing pairing)
    {
        var assertion = owned.Assertion;
        if (!SchemaPlaces.Has(schemas, pairing, assertion.Coordinate))
        {
            return $"it states something about {assertion.Coordinate}, which neither schema has";
        }

        try
        {
            var document = ContractDocument.Of(assertion.Phase, [owned], schemas);
            return JsonDocumentCheck.Problems("contract", new() { Name = assertion.Id, Text = document }).FirstOrDefault() is { } problem
                ? $"its assertion {assertion.Id} does not fit the schema of contracts: {problem.Message.TrimEnd('.')}" : null;
        }
        catch (JsonException)
        {
            return $"the counterexample of its assertion {assertion.Id} is no JSON";
        }
    }
}
