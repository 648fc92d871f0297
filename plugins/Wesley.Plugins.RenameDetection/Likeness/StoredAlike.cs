using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What the columns hold: the old values must make sense under the new name.</summary>
internal static class StoredAlike
{
    private const double SameStorage = 0.97;
    private const double Convertible = 0.85;
    private const double OtherTarget = 0.5;
    private const double OtherType = 0.5;

    private static readonly string[][] Families =
        [["Int", "BigInt", "Float", "Decimal"], ["DateTime", "Date"], ["String", "ID", "UUID", "Enum"]];

    internal static double Weigh(double score, Field before, Field after, SchemaPairing pairing, List<string>? why)
    {
        var target = before.References is { } key ? pairing.ToAfter(key.Target) : null;
        if (target != after.References?.Target)
        {
            why?.Add("They do not refer to the same column.");
            return score * OtherTarget;
        }

        if (before.Type.ListDepth != after.Type.ListDepth)
        {
            why?.Add($"One is a list: {before.Type} and {after.Type}.");
            return score * OtherType;
        }

        if (string.Equals(pairing.ToAfter(Coordinate.OfType(before.Type.Name)).Type, after.Type.Name, StringComparison.Ordinal))
        {
            why?.Add($"Both have the type {after.Type.Name}.");
            return score;
        }

        why?.Add($"The types differ: {before.Type} and {after.Type}.");
        return score * Factor(before.Storage!, after.Storage!);
    }

    private static double Factor(StorageType before, StorageType after) =>
        string.Equals(before.SqlBase, after.SqlBase, StringComparison.Ordinal) && string.Equals(before.Scalar, after.Scalar, StringComparison.Ordinal) ? SameStorage
        : Families.Any(f => f.Contains(before.Scalar) && f.Contains(after.Scalar)) ? Convertible
        : OtherType;
}
