using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Names of types that a type's rename may have changed.</summary>
internal static class TypeNames
{
    /// <summary>Whether the innermost names differ by more than the rename of a type.</summary>
    internal static bool Differ(FieldPair pair, SchemaPairing pairing) =>
        !string.Equals(After(pair.Before.Type.Name, pairing), pair.After.Type.Name, StringComparison.Ordinal);

    /// <summary>Whether two whole types differ by more than the rename of a type.</summary>
    internal static bool Differ(TypeRef? before, TypeRef? after, SchemaPairing pairing) =>
        before is null || after is null ? before is not null || after is not null
        : before.Required != after.Required || before.IsList != after.IsList
          || (before.IsList ? Differ(before.Item, after.Item, pairing) : !string.Equals(After(before.Name, pairing), after.Name, StringComparison.Ordinal));

    /// <summary>The new name of an old type; the same name where it was not renamed.</summary>
    internal static string After(string before, SchemaPairing pairing) => pairing.ToAfter(Coordinate.OfType(before)).Type;
}
