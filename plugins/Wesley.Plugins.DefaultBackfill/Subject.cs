using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The stored column that a change is about, with what the user decided for it.</summary>
internal sealed record Subject
{
    internal required BackfillRequest Request { get; init; }

    internal required TableType Table { get; init; }

    internal required Field Field { get; init; }

    internal required StorageType Storage { get; init; }

    internal Coordinate Coordinate => Request.Change.Coordinate;

    /// <summary>The values of the column's enum; null when it has none.</summary>
    internal EnumType? Enum => Storage.Scalar == "Enum" ? Request.Schemas.After.Enum(Field.Type.Name) : null;

    /// <summary>Whether a list is stored as one JSON document, as some dialects store embedded objects.</summary>
    internal bool IsListDocument => Field is { Type.IsList: true, Storage.ListDepth: 0 };

    internal Decision? Decision => Request.Decisions.Find(DecisionKind.Fill, Coordinate);

    /// <summary>The decision, when it gives a constant.</summary>
    internal Decision? Constant => Decision is { ConstantJson: not null } decision ? decision : null;

    /// <summary>Whether the column keeps its name and gets another stored type, so that the new values go into a shadow.</summary>
    internal bool IsRetyped => Request.Changes.Any(c => c.Coordinate == Coordinate
        && c.Kind.Id != "field.type.equivalent"
        && (c.Kind.Id.StartsWith("field.type.", StringComparison.Ordinal) || c.Kind.Id.StartsWith("field.list.", StringComparison.Ordinal)));

    internal static Subject? Of(BackfillRequest request) =>
        request.Table is { } table && request.Field is { Storage: { } storage } field
            ? new Subject { Request = request, Table = table, Field = field, Storage = storage }
            : null;
}
