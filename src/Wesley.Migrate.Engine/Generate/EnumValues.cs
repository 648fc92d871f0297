using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// A value that only the new enum has is written before the swap, while the old enum's check still stands: between the two, the
/// column must take the values of both.
/// </summary>
internal static class EnumValues
{
    internal static ColumnFill Widened(ColumnFill fill, SchemaPair schemas)
    {
        if (fill.Target != FillTarget.ExistingColumn || fill.Before is null
            || schemas.Before.Enum(fill.Before.Type.Name) is not { } before || schemas.After.Enum(fill.After.Type.Name) is not { } after
            || after.Values.All(v => before.Has(v.Name)))
        {
            return fill;
        }

        return fill with
        {
            OldValues = [.. before.Values.Select(v => v.Name)],
            Meanwhile = [.. before.Values.Select(v => v.Name).Union(after.Values.Select(v => v.Name), StringComparer.Ordinal)],
        };
    }
}
