namespace Wesley.Migrate.Engine.Report;

/// <summary>From a step to one that waits for it, by their places in the plan.</summary>
internal sealed record PictureEdge(int From, int To);
