using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The fields of both versions that had one type and now have another, and all that had the type before.</summary>
internal sealed class TypeUsers
{
    private readonly Dictionary<(string Before, string After), int> _moved = [];
    private readonly Dictionary<string, int> _all = new(StringComparer.Ordinal);

    internal static TypeUsers Of(DetectionRequest request)
    {
        var users = new TypeUsers();
        foreach (var field in request.Pairing.Fields)
        {
            var (before, after) = (Target(field.Before), Target(field.After));
            users._all[before] = users._all.GetValueOrDefault(before) + 1;
            if (!string.Equals(before, after, StringComparison.Ordinal))
            {
                users._moved[(before, after)] = users._moved.GetValueOrDefault((before, after)) + 1;
            }
        }

        return users;
    }

    /// <summary>How many fields went from the one type to another, and how many could have.</summary>
    internal (int Moved, int All) Of(string before, string after) =>
        _moved.Count > 0 && _moved.TryGetValue((before, after), out var moved) ? (moved, _all[before]) : (0, 0);

    private static string Target(Field field) => field.References?.Type ?? field.Type.Name;
}
