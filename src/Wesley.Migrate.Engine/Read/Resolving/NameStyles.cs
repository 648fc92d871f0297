using System.Text;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Names of a schema as tools write them for a database.</summary>
internal static class NameStyles
{
    internal static string Apply(NameStyle style, string name) => style switch
    {
        NameStyle.Same => name,
        NameStyle.Snake => Split(name, StartsWord),
        // The Graph's way, which also takes outer underscores and repeated ones for spaces.
        NameStyle.SnakeNumbers => string.Join('_', name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(part => Split(part, StartsWordOrNumber))),
        _ => name.ToLowerInvariant(),
    };

    private static string Split(string name, Func<string, int, bool> startsWord)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (startsWord(name, i)) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary><c>NFTEntity</c> is <c>nft_entity</c>.</summary>
    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsAsciiLetterUpper(name[i]) && name[i - 1] != '_'
        && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));

    /// <summary>A digit counts as a capital, and a capital beside a small letter starts a word.</summary>
    private static bool StartsWordOrNumber(string name, int i) =>
        i > 0 && !char.IsAsciiLetterLower(name[i])
        && (char.IsAsciiLetterLower(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
}
