namespace Wesley.Migrate.Engine.Findings;

/// <summary>Where a string of SDL ends; one without an end reaches to the end of its line, a block to that of the text.</summary>
internal static class StringEnd
{
    private const string Block = "\"\"\"";

    /// <summary>The offset behind the string that starts at <paramref name="start"/>.</summary>
    internal static int After(string text, int start) =>
        string.CompareOrdinal(text, start, Block, 0, Block.Length) == 0 ? AfterBlock(text, start + Block.Length) : AfterLine(text, start + 1);

    private static int AfterBlock(string text, int from)
    {
        for (var end = text.IndexOf(Block, from, StringComparison.Ordinal); end >= 0; end = text.IndexOf(Block, end + 1, StringComparison.Ordinal))
        {
            if (text[end - 1] != '\\')
            {
                return end + Block.Length;
            }

            end += Block.Length - 1;
        }

        return text.Length;
    }

    private static int AfterLine(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return i + 1;
                case '\n':
                    return i;
                case '\\':
                    i++;
                    break;
            }
        }

        return text.Length;
    }
}
