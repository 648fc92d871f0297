using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>The innermost names of two types.</summary>
internal static class TypeNames
{
    /// <summary>Whether they differ by more than the rename of a type.</summary>
    internal static bool Differ(FieldPair pair, SchemaPairing pairing) => !string.Equals(
        pairing.ToAfter(Coordinate.OfType(pair.Before.Type.Name)).Type, pair.After.Type.Name, StringComparison.Ordinal);
}
