using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>An element in both versions, renamed or not.</summary>
internal sealed record ElementPair
{
    internal required Element Before { get; init; }

    internal required Element After { get; init; }

    internal Coordinate Coordinate => After.Coordinate;

    /// <summary>Whether what it stores can be compared: a column that turned into a relation is a column gone.</summary>
    internal bool IsOfOneSort => Before.Sort == After.Sort;

    /// <summary>The one by which directives are sorted: what a field is in one version only is part of what is said about it.</summary>
    internal Element Judge => Before.Sort == ElementSort.Relation ? Before : After;

    /// <summary>A change of one aspect of the element.</summary>
    internal Change Change(ChangeKindInfo kind, string aspect, string? before, string? after, string subject = "") => new()
    {
        Kind = kind.Kind,
        Coordinate = Coordinate,
        Subject = subject,
        Before = before,
        After = after,
        Explains = [SchemaFact.Of(Coordinate, aspect, subject)],
        BeforeLocation = Before.Location,
        AfterLocation = After.Location,
    };
}
