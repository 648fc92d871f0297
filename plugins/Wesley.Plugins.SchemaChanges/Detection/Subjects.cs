namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Keys and indexes by what tells them apart. A schema may ask for one twice: the second one gets a number.</summary>
internal static class Subjects
{
    internal static Dictionary<string, T> Of<T>(IEnumerable<T> items, Func<T, string> subject) =>
        items.GroupBy(subject, StringComparer.Ordinal)
            .SelectMany(same => same.Select((item, i) => (Subject: i == 0 ? same.Key : FormattableString.Invariant($"{same.Key} ({i + 1})"), item)))
            .ToDictionary(p => p.Subject, p => p.item, StringComparer.Ordinal);
}
