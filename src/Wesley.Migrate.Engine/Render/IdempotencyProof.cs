using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Render;

/// <summary>Why a second run of a script changes nothing, in words that fit its fills.</summary>
internal static class IdempotencyProof
{
    internal static string Of(TableBackfill table)
    {
        var volatileValue = table.Fills.Any(f => f.Parts.Any(p => p.Value.Kind == DefaultKind.VolatileExpression));
        return "The guard of every column stands in the statement that writes it and no longer holds once the value is there"
            + (volatileValue ? ", so that a value which differs from call to call is drawn once a row" : "")
            + ": a second run finds nothing pending.";
    }
}
