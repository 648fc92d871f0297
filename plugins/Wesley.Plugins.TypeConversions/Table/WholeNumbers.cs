using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// Whole numbers without bounds are stored as decimals are. The stored type says nothing of it, so what has fractions is told
/// apart by its scalar before it is taken for the same.
/// </summary>
internal static class WholeNumbers
{
    private const string Integer = "Integer";

    internal static ConversionEdge? Of(StorageType before, StorageType after) =>
        after.Scalar == Integer && before.Scalar is (Scalars.Decimal or Scalars.Float)
            ? new()
            {
                From = before.Scalar,
                To = Integer,
                FromStorage = before.SqlBase,
                ToStorage = after.SqlBase,
                Fit = ConversionFit.Lossy,
                Sql = "trunc({source}::numeric)",
                Back = $"{{source}}::{before.SqlBase}",
                Because = "Fractions are cut off.",
                Witnesses = [ConversionWitness.Changed("2.5", "2"), ConversionWitness.Kept("2", "2")],
            }
            : null;
}
