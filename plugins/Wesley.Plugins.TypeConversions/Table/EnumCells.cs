using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Enums depend on their values, so their cells are computed. An enum is stored as text with a check.</summary>
internal static class EnumCells
{
    internal static Cell Between(EnumType before, EnumType after)
    {
        var missing = before.Values.Where(v => !after.Has(v.Name)).Select(v => v.Name).ToList();
        return missing.Count == 0
            ? Same(before.Name, after.Name, Fit.Widened, $"Every value of {before.Name} is one of {after.Name}.", before.Values[0].Name)
            : Checked(before.Name, after, $"{after.Name} does not have {string.Join(", ", missing)}.", missing[0]);
    }

    internal static Cell ToText(EnumType before) =>
        Same(before.Name, Scalars.String, Fit.Converted, $"A value of {before.Name} is stored as its name.", before.Values[0].Name);

    internal static Cell FromText(EnumType after) =>
        Checked(Scalars.String, after, $"Only the names of {after.Name}'s values fit.", "anything else");

    private static Cell Same(string from, string to, Fit fit, string because, string value) => new()
    {
        From = from,
        To = to,
        Fit = fit,
        Sql = "{source}",
        Back = "{source}",
        TypeScript = "{source}",
        Because = because,
        Witnesses = [Witness.Kept(value, value)],
    };

    private static Cell Checked(string from, EnumType after, string because, string lost) => new()
    {
        From = from,
        To = after.Name,
        Fit = Fit.Narrowed,
        Sql = $"CASE WHEN {{source}} IN ({string.Join(", ", after.Values.Select(v => $"'{v.Name}'"))}) THEN {{source}} END",
        Because = because,
        Witnesses = [Witness.Fails(lost), Witness.Kept(after.Values[0].Name, after.Values[0].Name)],
    };
}
