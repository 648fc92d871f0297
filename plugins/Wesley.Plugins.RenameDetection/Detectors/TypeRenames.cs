using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Tables and enums that are gone and come back under another name.</summary>
internal sealed class TypeRenames : IChangeDetector
{
    public string Id => "type-renames";

    public ImmutableArray<KindPattern> Consumes => ["type.added", "type.removed", "enum.added", "enum.removed"];

    public ImmutableArray<ChangeKind> Produces => [TypeRenamed.Kind];

    public DetectionResult Detect(DetectionRequest request) => RenameMatcher.Match(new()
    {
        Kind = TypeRenamed.Kind,
        Removed = [.. Reported(request, ".removed", request.Schemas.Before)],
        Added = [.. Reported(request, ".added", request.Schemas.After)],
        Stated = [.. Statements.Decided(request.Decisions, at => at.Member is null), .. Declared(request.Schemas)],
        Request = request,
    });

    private static IEnumerable<Element> Reported(DetectionRequest request, string presence, SchemaModel schema) =>
        from change in request.Changes
        where change.Kind.Id.EndsWith(presence, StringComparison.Ordinal)
        let element = ElementOf(change, schema)
        where element is not null
        select element;

    private static Element? ElementOf(Change change, SchemaModel schema) =>
        schema.Table(change.Coordinate.Type) is { } table
            ? new() { Coordinate = table.Coordinate, Scope = "table", Uid = table.Uid, Location = table.Location, Change = change }
        : schema.Enum(change.Coordinate.Type) is { } values
            ? new() { Coordinate = values.Coordinate, Scope = "enum", Uid = values.Uid, Location = values.Location, Change = change }
        : null;

    private static IEnumerable<StatedRename> Declared(SchemaPair schemas) =>
    [
        .. schemas.After.Tables.Where(t => t.RenamedFrom is not null).SelectMany(t => Statements.Declared(
            t.Coordinate, TypeOf(t.RenamedFrom), TypeOf(schemas.Before.Table(t.Name)?.RenamedFrom), Declarations.Place(t.Directives) ?? t.Location)),
        .. schemas.After.Enums.Where(e => e.RenamedFrom is not null).SelectMany(e => Statements.Declared(
            e.Coordinate,
            TypeOf(e.RenamedFrom),
            schemas.Before.Enum(e.Name) is { } before ? TypeOf(before.RenamedFrom) : null,
            Declarations.Place(e.Directives) ?? e.Location)),
    ];

    private static Coordinate? TypeOf(string? name) => name is null ? null : Coordinate.OfType(name);
}
