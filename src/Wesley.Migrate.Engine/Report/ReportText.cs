using System.Globalization;

namespace Wesley.Migrate.Engine.Report;

/// <summary>Numbers and lists in sentences.</summary>
internal static class ReportText
{
    private const int MostNamed = 4;

    internal static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>All of them, or the first few and how many more there are.</summary>
    internal static string Some(IReadOnlyCollection<string> names, string noun) => names.Count <= MostNamed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed))} and {Count(names.Count - MostNamed, $"more {noun}")}";
}
