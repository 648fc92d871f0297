using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// Between which members of both versions each member stands. Several in one gap have one place: their order among themselves
/// says nothing.
/// </summary>
internal static class Neighbours
{
    internal static IReadOnlyDictionary<string, string> Of(ImmutableArray<(string Name, string? InBoth)> members)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var start = 0; start < members.Length;)
        {
            var end = start;
            while (end < members.Length && members[end].InBoth is null)
            {
                end++;
            }

            var place = Place(start == 0 ? null : members[start - 1].InBoth, end == members.Length ? null : members[end].InBoth);
            foreach (var (name, _) in members[start..end])
            {
                places[name] = place;
            }

            start = end + 1;
        }

        return places;
    }

    private static string Place(string? before, string? after) =>
        before is null ? after is null ? "alone" : $"before {after}"
        : after is null ? $"after {before}"
        : $"between {before} and {after}";
}
