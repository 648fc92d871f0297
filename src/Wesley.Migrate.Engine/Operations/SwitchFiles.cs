using System.Collections.Immutable;
using Wesley.Migrate.Engine.Plan;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>The SQL files of the steps that put the new schema in place.</summary>
internal static class SwitchFiles
{
    internal const string Switch = "sql/switch.sql";
    internal const string Contract = "sql/contract.sql";

    /// <summary>What the switch does: table by table, and the references at the end; nothing where there are only drops.</summary>
    internal static (ImmutableArray<TableSwitch> Tables, ImmutableArray<SchemaOperation> References) Operations(PlanRequest request) => request.DropsOnly ? ([], []) :
    (
        SwitchOperations.Of(request.Schemas, request.Pairing, request.Generation.Tables),
        SwitchOperations.References(request.Schemas, request.Pairing, request.Generation.Tables)
    );

    internal static ImmutableSortedDictionary<string, string> Of(PlanRequest request, string version)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var (tables, references) = Operations(request);
        if (!tables.IsEmpty)
        {
            files[Switch] = SwitchScript.Of(tables, references, request.Schemas.After, version);
        }

        if (ContractScript.Of(request, isSwitched: !tables.IsEmpty, version) is { } contract)
        {
            files[Contract] = contract;
        }

        return files.ToImmutable();
    }
}
