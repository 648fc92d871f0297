namespace Wesley.Migrate.Engine.Estimate;

/// <summary>How large a table is.</summary>
/// <param name="Table">Its name in the database.</param>
/// <param name="Rows">About how many rows.</param>
/// <param name="Bytes">Its bytes without its indexes.</param>
public sealed record TableStatistics(string Table, long Rows, long Bytes);
