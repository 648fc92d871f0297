using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The fields of both versions that had one type and now have another, and all that had the type before.</summary>
internal sealed class TypeUsers
{
    private readonly Dictionary<(string Before, string After), int> _moved = [];
    private readonly Lazy<Dictionary<string, int>> _all;

    private TypeUsers(SchemaPairing pairing) =>
        _all = new(() => pairing.Fields.CountBy(f => Target(f.Before), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    internal static TypeUsers Of(DetectionRequest request)
    {
        var users = new TypeUsers(request.Pairing);
        foreach (var field in request.Pairing.Differing.Fields)
        {
            var (before, after) = (Target(field.Before), Target(field.After));
            if (!string.Equals(before, after, StringComparison.Ordinal))
            {
                users._moved[(before, after)] = users._moved.GetValueOrDefault((before, after)) + 1;
            }
        }

        return users;
    }

    /// <summary>How many fields went from the one type to another, and how many could have.</summary>
    internal (int Moved, int All) Of(string before, string after) =>
        _moved.Count > 0 && _moved.TryGetValue((before, after), out var moved) ? (moved, _all.Value[before]) : (0, 0);

    private static string Target(Field field) => field.References?.Type ?? field.Type.Name;
}
