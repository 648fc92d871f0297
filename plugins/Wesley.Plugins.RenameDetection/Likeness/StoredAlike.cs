using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What the columns hold: the old values must make sense under the new name.</summary>
internal static class StoredAlike
{
    private const double SameStorage = 0.97;
    private const double Convertible = 0.85;
    private const double OtherTarget = 0.5;
    private const double OtherType = 0.5;

    private static readonly string[] Numbers = ["Int", "BigInt", "Float", "Decimal"];
    private static readonly string[] Times = ["DateTime", "Date"];
    private static readonly string[] Texts = ["String", "ID", "UUID", "Enum"];

    internal static Likeness Weigh(Likeness likeness, Field before, Field after, SchemaPairing pairing)
    {
        var old = pairing.ToAfter(Coordinate.OfType(before.Type.Name)).Type;
        var target = before.References is { } key ? pairing.ToAfter(key.Target) : null;
        return target != after.References?.Target
                ? likeness.Times(OtherTarget, "They do not refer to the same column.")
            : before.Type.ListDepth != after.Type.ListDepth
                ? likeness.Times(OtherType, $"One is a list: {before.Type} and {after.Type}.")
            : string.Equals(old, after.Type.Name, StringComparison.Ordinal)
                ? likeness.Noting($"Both have the type {after.Type.Name}.")
            : likeness.Times(Factor(before.Storage!, after.Storage!), $"The types differ: {before.Type} and {after.Type}.");
    }

    private static double Factor(StorageType before, StorageType after) =>
        string.Equals(before.SqlBase, after.SqlBase, StringComparison.Ordinal) && string.Equals(before.Scalar, after.Scalar, StringComparison.Ordinal) ? SameStorage
        : new[] { Numbers, Times, Texts }.Any(f => f.Contains(before.Scalar) && f.Contains(after.Scalar)) ? Convertible
        : OtherType;
}
