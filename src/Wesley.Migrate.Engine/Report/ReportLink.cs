namespace Wesley.Migrate.Engine.Report;

/// <summary>A file and where the page shows it; an empty anchor where it does not.</summary>
internal sealed record ReportLink(string Path, string Anchor);
