namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>Keeps one text from filling the whole page.</summary>
internal static class Clip
{
    private const int MaxLength = 600;

    internal static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        // Half a surrogate pair would be another character.
        var end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return text[..end] + "…";
    }
}
