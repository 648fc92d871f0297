using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Groups of kinds that several rules watch.</summary>
internal static class Watched
{
    /// <summary>Columns that are new, alone or with their table.</summary>
    internal static readonly ImmutableArray<KindPattern> Additions = ["field.added.*", "type.added"];

    /// <summary>Columns that get another stored type.</summary>
    internal static readonly ImmutableArray<KindPattern> Retypings = ["field.list.*", "field.type.*"];

    /// <summary>Columns that no longer take null.</summary>
    internal static readonly ImmutableArray<KindPattern> Requirements = ["field.required", "field.required.*"];

    internal static ImmutableArray<KindPattern> All(params ImmutableArray<KindPattern>[] groups) =>
        [.. groups.SelectMany(g => g).Distinct().Order()];
}
