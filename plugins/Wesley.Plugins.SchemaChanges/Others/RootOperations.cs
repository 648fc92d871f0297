using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>The types that queries, mutations and subscriptions start at.</summary>
internal static class RootOperations
{
    private static readonly ImmutableArray<(string Operation, Func<SchemaDefinition, string?> Type)> _operations =
    [
        ("query", d => d.Query),
        ("mutation", d => d.Mutation),
        ("subscription", d => d.Subscription),
    ];

    internal static Detector Instance { get; } = PairDetector.Of(
        "root-operations", [RootKinds.Added, RootKinds.Changed, RootKinds.Removed], Compare);

    private static IEnumerable<Change> Compare(DetectionRequest request)
    {
        var (old, now) = (request.Schemas.Before, request.Schemas.After);
        return
            from operation in _operations
            let before = operation.Type(old.Definition)
            let after = operation.Type(now.Definition)
            where !string.Equals(before is null ? null : TypeNames.After(before, request.Pairing), after, StringComparison.Ordinal)
            let kind = before is null ? RootKinds.Added : after is null ? RootKinds.Removed : RootKinds.Changed
            select new Change
            {
                Kind = kind.Kind,
                Coordinate = Coordinate.Schema,
                Subject = operation.Operation,
                Before = before,
                After = after,
                Explains = [SchemaFact.Of(Coordinate.Schema, SchemaAspect.Root, operation.Operation)],
                BeforeLocation = old.Definition.Location ?? Place(old, before),
                AfterLocation = now.Definition.Location ?? Place(now, after),
            };
    }

    // Without a definition the type's name is what makes it a root.
    private static SourceLocation? Place(SchemaModel schema, string? type) => type is null ? null : schema.Other(type)?.Location;
}
