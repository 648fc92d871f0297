using System.Globalization;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>What several reports say of a rehearsal.</summary>
internal static class RehearsalWords
{
    /// <summary>Where it took place, how large, and how long it took.</summary>
    internal static string Where(Rehearsal rehearsal) => string.Create(CultureInfo.InvariantCulture,
        $"on {rehearsal.Engine} with {rehearsal.Rows} rows a table, in {Time(rehearsal.Milliseconds)}");

    internal static string Time(long milliseconds) => milliseconds < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:F1} s");
}
