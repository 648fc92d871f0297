namespace Wesley.Migrate.Engine.Report;

/// <summary>A term and what is said of it.</summary>
internal sealed record ReportRow(string Term, string Text);
