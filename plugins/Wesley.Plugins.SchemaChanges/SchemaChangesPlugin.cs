using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges;

/// <summary>The complete, dumb set of changes between two versions of a schema, for other detectors to explain better.</summary>
public sealed class SchemaChangesPlugin : IMigrationPlugin
{
    internal const string Id = "wesley.schema-changes";

    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options)
    {
        var found = PluginParts.Of(typeof(SchemaChangesPlugin).Assembly);
        // A detector brings the entries of what it produces; fields and enums have defaults, so two share those kinds.
        var kinds = found.Detectors.OfType<Detector>().SelectMany(d => d.Kinds).DistinctBy(k => k.Kind);
        return found with { Kinds = [.. kinds.OrderBy(k => k.Kind.Id, StringComparer.Ordinal)] };
    }
}
