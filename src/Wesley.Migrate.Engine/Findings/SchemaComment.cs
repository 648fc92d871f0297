namespace Wesley.Migrate.Engine.Findings;

/// <summary>A comment that begins like a suppression: where it starts, how long it is, and where the element it is about starts.</summary>
internal sealed record SchemaComment(int Start, int Length, int Element);
