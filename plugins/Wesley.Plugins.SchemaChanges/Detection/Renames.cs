using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>The kinds that pair two names. Whoever compares paired elements must run after they were looked for.</summary>
internal static class Renames
{
    internal static readonly ImmutableArray<KindPattern> OfTypes = ["type.renamed"];

    internal static readonly ImmutableArray<KindPattern> OfFields = ["type.renamed", "field.renamed"];

    internal static readonly ImmutableArray<KindPattern> All = ["type.renamed", "field.renamed", "enum.value.renamed"];
}
