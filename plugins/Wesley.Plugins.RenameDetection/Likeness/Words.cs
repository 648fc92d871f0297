using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The words of a name, lower case: <c>tokenAmountIn</c>, <c>token_amount_in</c> and <c>TokenAmountIN</c> have the same three.</summary>
internal sealed class Words
{
    // Tables have names in common, id and createdAt before all: each is split once.
    private readonly Dictionary<string, ImmutableArray<string>> _known = new(StringComparer.Ordinal);

    internal ImmutableArray<string> Of(string name) => _known.TryGetValue(name, out var words) ? words : _known[name] = Split(name);

    private static ImmutableArray<string> Split(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || StartsWord(name, i))
            {
                var word = name[start..i].Trim('_').ToLowerInvariant();
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words.ToImmutable();
    }

    private static bool StartsWord(string name, int i)
    {
        var (before, here) = (name[i - 1], name[i]);
        return here == '_' || before == '_'
            || char.IsAsciiDigit(here) != char.IsAsciiDigit(before)
            || char.IsAsciiLetterUpper(here) && (char.IsAsciiLetterLower(before) || i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]) && !IsPlural(name, i + 1));
    }

    // The s of IDs and URLs belongs to the word before it.
    private static bool IsPlural(string name, int i) => name[i] == 's' && (i + 1 == name.Length || !char.IsAsciiLetterLower(name[i + 1]));
}
