using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>A name where it is used.</summary>
internal sealed record RawName(string Name, SourceLocation Location);
