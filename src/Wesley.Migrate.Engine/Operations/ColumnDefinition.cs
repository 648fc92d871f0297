namespace Wesley.Migrate.Engine.Operations;

/// <summary>A column of a new table.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The full type.</param>
/// <param name="Required">Whether every row needs a value.</param>
/// <param name="Default">The default, as SQL.</param>
public sealed record ColumnDefinition(string Name, string Type, bool Required, string? Default);
