using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// Whole numbers without bounds are stored as decimals are. The stored type says nothing of it, so what has fractions is told
/// apart by its scalar before it is taken for the same.
/// </summary>
internal static class WholeNumbers
{
    private const string Integer = "Integer";

    internal static Cell? Of(StorageType before, StorageType after) =>
        after.Scalar == Integer && before.Scalar is (Scalars.Decimal or Scalars.Float)
            ? Cell.Lossy(before.Scalar, Integer, "trunc({source}::numeric)", null, "Fractions are cut off.", Witness.Changed("2.5", "2"))
            : null;
}
