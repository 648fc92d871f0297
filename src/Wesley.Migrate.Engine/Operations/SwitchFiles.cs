using System.Collections.Immutable;
using Wesley.Migrate.Engine.Plan;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>The SQL files of the steps that put the new schema in place.</summary>
internal static class SwitchFiles
{
    internal const string Switch = "sql/switch.sql";
    internal const string Contract = "sql/contract.sql";

    internal static ImmutableSortedDictionary<string, string> Of(PlanRequest request, string version)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var backfills = request.Generation.Tables;
        var tables = request.DropsOnly ? [] : SwitchOperations.Of(request.Schemas, request.Pairing, backfills);
        if (!tables.IsEmpty)
        {
            files[Switch] = SwitchScript.Of(tables, SwitchOperations.References(request.Schemas, request.Pairing, backfills), request.Schemas.After, version);
        }

        if (ContractScript.Of(request.Schemas, request.Pairing, !tables.IsEmpty, version) is { } contract)
        {
            files[Contract] = contract;
        }

        return files.ToImmutable();
    }
}
