using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A table of texts.</summary>
internal sealed record DataTable
{
    public required string Title { get; init; }

    public required ImmutableArray<string> Columns { get; init; }

    public required ImmutableArray<ImmutableArray<string>> Rows { get; init; }

    /// <summary>Whether the last column holds sentences.</summary>
    public required bool Prose { get; init; }

    /// <summary>The table, or none where it would have no row.</summary>
    internal static IEnumerable<DataTable> Of(string title, ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows, bool prose = false) =>
        rows.ToImmutableArray() is { IsEmpty: false } some ? [new DataTable { Title = title, Columns = columns, Rows = some, Prose = prose }] : [];
}
