namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The old and the new value of a change on its line.</summary>
internal static class ChangeValues
{
    private const int MaxWidth = 60;

    /// <summary>Nothing for a rename: both names stand in front already.</summary>
    internal static string Of(string? from, string at, string? before, string? after) => (before, after) switch
    {
        _ when from is not null && before == LastName(from) && after == LastName(at) => "",
        (null, null) => "",
        (null, { } value) => $"  {Short(value)}",
        ({ } value, null) => $"  {Short(value)}",
        _ => $"  {Short(before)} → {Short(after)}",
    };

    private static string LastName(string coordinate) => coordinate[(coordinate.LastIndexOf('.') + 1)..];

    internal static string Short(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= MaxWidth ? line : line[..(MaxWidth - 1)] + "…";
    }
}
