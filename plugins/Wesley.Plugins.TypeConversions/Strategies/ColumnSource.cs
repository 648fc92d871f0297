using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Where a conversion starts from: the old value, with its enum values already under their new names.</summary>
internal static class ColumnSource
{
    internal const string Token = "{source}";

    /// <summary>A conversion of the table gives a value for every value, so a shadow that is null misses it.</summary>
    internal const string Pending = "{target} IS NULL AND {source} IS NOT NULL";

    /// <summary>An expression of the table over another old value than the column itself.</summary>
    internal static string Over(string expression, string value) => expression.Replace(Token, value, StringComparison.Ordinal);

    internal static ImmutableArray<EnumMapping> Mappings(FieldPair field, BackfillRequest request) =>
        EnumMapping.Of(field.Before.Type.Name, request.Changes, request.Pairing);
}
