using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Fields that are gone from a table and come back in it under another name, or in another table with the same uid.</summary>
internal sealed class FieldRenames : IChangeDetector
{
    public string Id => "field-renames";

    public ImmutableArray<KindPattern> Consumes => [TypeRenamed.Kind, "field.added.nullable", "field.added.required", "field.removed"];

    public ImmutableArray<ChangeKind> Produces => [FieldMoved.Kind, FieldRenamed.Kind];

    public DetectionResult Detect(DetectionRequest request)
    {
        var input = new RenameInput
        {
            Kind = FieldRenamed.Kind,
            Removed = [.. Removed(request)],
            Added = [.. Added(request)],
            Stated = [.. Statements.Decided(request.Decisions, at => at.Member is not null && request.Schemas.After.Enum(at.Type) is null), .. Declared(request)],
            Request = request,
        };
        var result = RenameMatcher.Match(input);
        return result with { Changes = [.. result.Changes, .. MovedFields.Of(input.Removed, input.Added, request.Decisions)] };
    }

    // The change names the new type even when only the old one has the field; the true old name comes from the pairing.
    private static IEnumerable<Element> Removed(DetectionRequest request) =>
        from change in request.Changes
        where string.Equals(change.Kind.Id, "field.removed", StringComparison.Ordinal) && change.Coordinate.Member is not null
        let table = request.Pairing.TableBefore(change.Coordinate.Type)
        let field = table?.Field(change.Coordinate.Member!)
        where field is not null
        select ElementOf(change, table.Name, field);

    private static IEnumerable<Element> Added(DetectionRequest request) =>
        from change in request.Changes
        where change.Kind.Id.StartsWith("field.added.", StringComparison.Ordinal)
        let field = request.Schemas.After.Field(change.Coordinate)
        where field is not null
        select ElementOf(change, change.Coordinate.Type, field);

    private static Element ElementOf(Change change, string type, Field field) => new()
    {
        Coordinate = Coordinate.OfMember(type, field.Name),
        Scope = change.Coordinate.Type,
        Uid = field.Uid,
        Column = field.IsColumn ? field : null,
        Location = field.Location,
        Change = change,
    };

    private static IEnumerable<StatedRename> Declared(DetectionRequest request) =>
        from table in request.Schemas.After.Tables.Where(t => t.HasIdentities)
        from field in table.Fields.Where(f => f.RenamedFrom is not null)
        let name = field.RenamedFrom
        let before = request.Pairing.TableBefore(table.Name)
        from stated in Statements.Declared(
            Coordinate.OfMember(table.Name, field.Name),
            Coordinate.OfMember(before?.Name ?? table.Name, name),
            before?.Field(field.Name)?.RenamedFrom is { } already ? Coordinate.OfMember(before.Name, already) : null,
            Declarations.Place(field.Directives) ?? field.Location)
        select stated;
}
