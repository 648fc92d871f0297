using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>A change of one aspect of a paired table, field or enum.</summary>
internal static class PairChange
{
    internal static Change Of(
        TablePair pair, ChangeKindInfo kind, string aspect, string? before, string? after, string subject = "") =>
        Of(pair.After.Coordinate, kind, aspect, before, after, subject, pair.Before.Location, pair.After.Location);

    internal static Change Of(
        FieldPair pair, ChangeKindInfo kind, string aspect, string? before, string? after, string subject = "") =>
        Of(pair.Coordinate, kind, aspect, before, after, subject, pair.Before.Location, pair.After.Location);

    internal static Change Of(
        EnumType old, EnumType now, ChangeKindInfo kind, string aspect, string? before, string? after) =>
        Of(now.Coordinate, kind, aspect, before, after, "", old.Location, now.Location);

    /// <summary>The old and the new type of a field, as written.</summary>
    internal static Change OfTypes(FieldPair pair, ChangeKindInfo kind, string aspect) =>
        Of(pair, kind, aspect, pair.Before.Type.ToString(), pair.After.Type.ToString());

    private static Change Of(
        Coordinate coordinate,
        ChangeKindInfo kind,
        string aspect,
        string? before,
        string? after,
        string subject,
        SourceLocation beforeLocation,
        SourceLocation afterLocation) => new()
        {
            Kind = kind.Kind,
            Coordinate = coordinate,
            Subject = subject,
            Before = before,
            After = after,
            Explains = [SchemaFact.Of(coordinate, aspect, subject)],
            BeforeLocation = beforeLocation,
            AfterLocation = afterLocation,
        };
}
