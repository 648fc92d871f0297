namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The old and the new value of a change on its line.</summary>
internal static class ChangeValues
{
    private const int MaxWidth = 60;

    internal static string Of(string? before, string? after) => (before, after) switch
    {
        (null, null) => "",
        (null, { } value) => $"  {Short(value)}",
        ({ } value, null) => $"  {Short(value)}",
        _ => $"  {Short(before)} → {Short(after)}",
    };

    internal static string Short(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= MaxWidth ? line : line[..(MaxWidth - 1)] + "…";
    }
}
