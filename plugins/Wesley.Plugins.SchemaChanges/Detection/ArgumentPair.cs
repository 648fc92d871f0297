using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>An argument of a field in both versions.</summary>
internal sealed record ArgumentPair
{
    /// <summary>The field's coordinate in the new schema.</summary>
    internal required Coordinate Field { get; init; }

    internal required FieldArgument Before { get; init; }

    internal required FieldArgument After { get; init; }

    internal static IEnumerable<ArgumentPair> All(DetectionRequest request) => ArgumentedField.All(request).SelectMany(f => f.Kept);
}
