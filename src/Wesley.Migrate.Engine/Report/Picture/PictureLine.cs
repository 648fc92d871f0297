namespace Wesley.Migrate.Engine.Report;

/// <summary>A line of a step's title, and its base line.</summary>
internal sealed record PictureLine(string Text, int Y);
