using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>A directive's argument, or a member of an object value.</summary>
internal sealed record RawArgument(string Name, RawValue Value, SourceLocation Location);
