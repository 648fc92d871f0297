using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Enums depend on their values, so their cells are computed. An enum is stored as text with a check.</summary>
internal static class EnumCells
{
    private const string Text = "text";
    private const string Same = "{source}";

    internal static ConversionEdge Between(EnumType before, EnumType after)
    {
        var missing = before.Values.Where(v => !after.Has(v.Name)).Select(v => v.Name).ToList();
        return missing.Count > 0 ? Checked(before.Name, after, $"{after.Name} does not have {string.Join(", ", missing)}.", missing[0])
            : before.Values.Length == after.Values.Length ? Kept(before, after.Name, ConversionFit.Equivalent, $"{before.Name} and {after.Name} have the same values.")
            : Kept(before, after.Name, ConversionFit.Widened, $"Every value of {before.Name} is one of {after.Name}.");
    }

    internal static ConversionEdge ToText(EnumType before) =>
        Kept(before, Scalars.String, ConversionFit.Converted, $"A value of {before.Name} is stored as its name.");

    internal static ConversionEdge FromText(EnumType after) =>
        Checked(Scalars.String, after, $"Only the names of {after.Name}'s values fit.", "anything else");

    private static ConversionEdge Kept(EnumType before, string to, ConversionFit fit, string because) => new()
    {
        From = before.Name,
        To = to,
        FromStorage = Text,
        ToStorage = Text,
        Fit = fit,
        Sql = Same,
        Back = Same,
        TypeScript = Same,
        Because = because,
        Witnesses = [.. before.Values.Select(v => ConversionWitness.Kept(v.Name, v.Name))],
    };

    private static ConversionEdge Checked(string from, EnumType after, string because, string lost) => new()
    {
        From = from,
        To = after.Name,
        FromStorage = Text,
        ToStorage = Text,
        Fit = ConversionFit.Narrowed,
        Sql = $"CASE WHEN {{source}} IN ({string.Join(", ", after.Values.Select(v => $"'{v.Name}'"))}) THEN {{source}} END",
        Back = Same,
        Because = because,
        Witnesses = [ConversionWitness.Fails(lost), .. after.Values.Take(1).Select(v => ConversionWitness.Kept(v.Name, v.Name))],
    };
}
