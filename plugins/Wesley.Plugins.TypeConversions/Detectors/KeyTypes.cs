using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// A foreign key and its target must end with one stored type. The database would refuse the key at the swap, after all rows
/// have been copied, so it is an error here.
/// </summary>
internal sealed class KeyTypes : IChangeDetector
{
    public string Id => "key-types";

    public ImmutableArray<KindPattern> Consumes =>
    [
        TypeEquivalent.Kind, TypeWidened.Kind, TypeConverted.Kind, TypeLossy.Kind, TypeNarrowed.Kind, TypeIncompatible.Kind, TypeDecided.Kind,
        "field.list.wrapped", ListDecided.Kind,
    ];

    public ImmutableArray<ChangeKind> Produces => [];

    public DetectionResult Detect(DetectionRequest request)
    {
        var changed = request.Changes.Select(c => c.Coordinate).ToHashSet();
        return new()
        {
            Diagnostics =
            [
                .. from link in Links(request.Schemas.After)
                   where !string.Equals(link.Key.Storage!.Sql, link.Target.Storage!.Sql, StringComparison.Ordinal)
                   group link by link.Key.References!.Target into keys
                   where changed.Contains(keys.Key) || keys.Any(k => changed.Contains(k.At))
                   orderby keys.Key
                   select Mismatch(keys.Key, [.. keys], changed.Contains(keys.Key)),
            ],
        };
    }

    private static IEnumerable<KeyLink> Links(SchemaModel schema) =>
        from table in schema.Tables
        from field in table.Columns
        let target = field.References is { } reference ? schema.Field(reference.Target) : null
        where target is { IsColumn: true }
        select new KeyLink { At = Coordinate.OfMember(table.Name, field.Name), Key = field, Target = target };

    private static Diagnostic Mismatch(Coordinate target, ImmutableArray<KeyLink> keys, bool targetChanged)
    {
        var names = string.Join(", ", keys.Select(k => $"{k.At} ({k.Key.Storage!.Sql})"));
        var stored = keys[0].Target.Storage!.Sql;
        return new()
        {
            Id = "key-type-mismatch",
            Severity = Severity.Error,
            Plugin = TypeConversionsPlugin.Id,
            Coordinate = targetChanged ? target : keys[0].At,
            AfterLocation = targetChanged ? keys[0].Target.Location : keys[0].Key.Location,
            Message = $"{target} is stored as {stored}, and what refers to it is not: {names}.",
            Notes = [.. keys.Select(k => $"{k.At} stands at {k.Key.Location}.")],
            NextStep = $"give {target} and {string.Join(", ", keys.Select(k => k.At.ToString()))} the same type in one migration",
        };
    }

    private sealed record KeyLink
    {
        public required Coordinate At { get; init; }

        public required Field Key { get; init; }

        public required Field Target { get; init; }
    }
}
