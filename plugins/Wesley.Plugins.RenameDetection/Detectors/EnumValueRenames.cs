using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Values that are gone from an enum and come back in it under another name.</summary>
internal sealed class EnumValueRenames : IChangeDetector
{
    public string Id => "enum-value-renames";

    public ImmutableArray<KindPattern> Consumes => [TypeRenamed.Kind, "enum.value.added", "enum.value.removed"];

    public ImmutableArray<ChangeKind> Produces => [EnumValueRenamed.Kind];

    public DetectionResult Detect(DetectionRequest request) => RenameMatcher.Match(new()
    {
        Kind = EnumValueRenamed.Kind,
        Removed = [.. Reported(request, "enum.value.removed", request.Pairing.EnumBefore)],
        Added = [.. Reported(request, "enum.value.added", request.Schemas.After.Enum)],
        Stated =
        [
            .. Statements.Decided(request.Decisions, at => at.Member is not null && request.Schemas.After.Enum(at.Type) is not null),
            .. Declared(request),
        ],
        Request = request,
    });

    private static IEnumerable<Element> Reported(DetectionRequest request, string kind, Func<string, EnumType?> holder) =>
        from change in request.Changes
        where string.Equals(change.Kind.Id, kind, StringComparison.Ordinal)
        let type = holder(change.Coordinate.Type)
        let value = ValueOf(type, change.Coordinate.Member)
        where value is not null
        select new Element
        {
            Coordinate = Coordinate.OfMember(type.Name, value.Name),
            Scope = change.Coordinate.Type,
            Uid = value.Uid,
            Location = value.Location,
            Change = change,
        };

    private static IEnumerable<StatedRename> Declared(DetectionRequest request) =>
        from type in request.Schemas.After.Enums
        let before = request.Pairing.EnumBefore(type.Name)
        from value in type.Values
        let name = value.RenamedFrom
        where name is not null
        let already = ValueOf(before, value.Name) is { } old ? old.RenamedFrom : null
        from stated in Statements.Declared(
            Coordinate.OfMember(type.Name, value.Name),
            Coordinate.OfMember(before?.Name ?? type.Name, name),
            already is null ? null : Coordinate.OfMember(before!.Name, already),
            Declarations.Place(value.Directives) ?? value.Location)
        select stated;

    private static EnumValue? ValueOf(EnumType? type, string? name) =>
        type?.Values.FirstOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal));
}
