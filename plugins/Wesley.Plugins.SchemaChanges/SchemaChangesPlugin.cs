using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Annotations;
using Wesley.Plugins.SchemaChanges.Arguments;
using Wesley.Plugins.SchemaChanges.Checks;
using Wesley.Plugins.SchemaChanges.Classification;
using Wesley.Plugins.SchemaChanges.Defaults;
using Wesley.Plugins.SchemaChanges.Descriptions;
using Wesley.Plugins.SchemaChanges.Detection;
using Wesley.Plugins.SchemaChanges.Enums;
using Wesley.Plugins.SchemaChanges.Fields;
using Wesley.Plugins.SchemaChanges.Identity;
using Wesley.Plugins.SchemaChanges.Indexes;
using Wesley.Plugins.SchemaChanges.Interfaces;
using Wesley.Plugins.SchemaChanges.Keys;
using Wesley.Plugins.SchemaChanges.Others;
using Wesley.Plugins.SchemaChanges.Policies;
using Wesley.Plugins.SchemaChanges.Relations;
using Wesley.Plugins.SchemaChanges.Types;

namespace Wesley.Plugins.SchemaChanges;

/// <summary>The complete, dumb set of changes between two versions of a schema, for other detectors to explain better.</summary>
public sealed class SchemaChangesPlugin : IMigrationPlugin
{
    internal const string Id = "wesley.schema-changes";

    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options)
    {
        Detector[] detectors =
        [
            .. TypeDetectors.All,
            .. FieldDetectors.All,
            .. EnumDetectors.All,
            .. RelationDetectors.All,
            .. DefaultDetectors.All,
            .. KeyDetectors.All,
            .. IndexDetectors.All,
            .. CheckDetectors.All,
            .. IdentityDetectors.All,
            .. PolicyDetectors.All,
            .. ClassificationDetectors.All,
            .. OtherDetectors.All,
            .. InterfaceDetectors.All,
            .. ArgumentDetectors.All,
            .. DescriptionDetectors.All,
            .. AnnotationDetectors.All,
        ];
        return new PluginDefinition
        {
            Detectors = [.. detectors],
            // Fields and enums have defaults: two detectors share those kinds.
            Kinds = [.. detectors.SelectMany(d => d.Kinds).DistinctBy(k => k.Kind).OrderBy(k => k.Kind)],
        };
    }
}
