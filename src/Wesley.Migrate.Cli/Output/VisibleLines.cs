namespace Wesley.Migrate.Cli.Output;

/// <summary>A text of several lines in which line breaks are all that is not visible.</summary>
internal static class VisibleLines
{
    internal static string Of(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(VisibleText.Of));
}
