using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>A text of the catalogue where no change is at hand: its tokens become words for what would stand there.</summary>
internal static class CatalogueWords
{
    private static readonly Change _any = new()
    {
        Kind = "any",
        Coordinate = Coordinate.OfType("<element>"),
        From = Coordinate.OfType("<old element>"),
        Subject = "<name>",
        Before = "<before>",
        After = "<after>",
        Explains = [],
    };

    internal static string Of(string text) => CatalogueText.Of(text, _any);

    internal static Reversibility Of(Reversibility hint) => CatalogueText.Of(hint, _any);
}
