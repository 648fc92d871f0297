using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Drops the check of an enum's column. Its name is the user's, so it is found by what it says.</summary>
public sealed record DropValuesCheck : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The values, every one of which the check names.</summary>
    public required ImmutableArray<string> Values { get; init; }
}
