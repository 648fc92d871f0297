namespace Wesley.Migrate.Engine.Report;

/// <summary>A lock in the chart: the first letter of how long it is held, and how much it holds up.</summary>
internal sealed record LockMark(string Letter, int Weight);
