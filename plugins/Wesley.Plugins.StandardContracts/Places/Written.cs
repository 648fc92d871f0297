using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Columns as they stand when the scripts have ended: by their old names, with what is written beside them.</summary>
internal static class Written
{
    /// <summary>The table, under the coordinate that it has afterwards.</summary>
    internal static TablePlace Place(WrittenColumn column) =>
        new() { Type = column.Table, Phase = AssertionPhase.Filled, Coordinate = Coordinate.Parse(column.Coordinate.Type) };

    internal static string Id(WrittenColumn column, string rule) => $"{rule}:{column.Coordinate}:{Place(column).PhaseWord}";

    internal static string Quoted(WrittenColumn column) => SqlText.Identifier(column.Column);
}
