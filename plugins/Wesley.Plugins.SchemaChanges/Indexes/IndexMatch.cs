using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Indexes;

/// <summary>An index that is new, gone or changed, with the text that tells it from the others of its version.</summary>
internal sealed record IndexMatch
{
    internal string? BeforeSubject { get; init; }

    /// <summary>The old index, its columns under their new names.</summary>
    internal IndexDefinition? Before { get; init; }

    internal string? AfterSubject { get; init; }

    internal IndexDefinition? After { get; init; }
}
