using System.Text;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Names as most tools write them for a database: <c>NFTEntity</c> becomes <c>nft_entity</c>.</summary>
internal static class SnakeCase
{
    internal static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (StartsWord(name, i)) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsAsciiLetterUpper(name[i]) && name[i - 1] != '_'
        && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
}
