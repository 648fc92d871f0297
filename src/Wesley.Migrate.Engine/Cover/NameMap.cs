using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>Old names to new ones, as the changes say. Built apart from the pairing that detectors see.</summary>
internal sealed class NameMap
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Member), string> _members = [];
    private readonly HashSet<string> _takenTypes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Type, string Member)> _takenMembers = [];

    /// <summary>Whether nothing was renamed.</summary>
    internal bool IsEmpty => _types.Count == 0 && _members.Count == 0;

    internal static NameMap Of(ImmutableArray<Change> changes)
    {
        var map = new NameMap();
        foreach (var change in changes)
        {
            if (change.From is { Member: null } type)
            {
                map._types[type.Type] = change.Coordinate.Type;
                map._takenTypes.Add(change.Coordinate.Type);
            }
            else if (change.From is { Member: { } member } from && change.Coordinate.Member is { } now)
            {
                map._members[(from.Type, member)] = now;
                map._takenMembers.Add((change.Coordinate.Type, now));
            }
        }

        return map;
    }

    /// <summary>The new name of an old type; null when another type took its name, so that it is gone.</summary>
    internal string? Type(string before) =>
        _types.TryGetValue(before, out var now) ? now : _takenTypes.Contains(before) ? null : before;

    /// <summary>A type's new name for printing a reference to it; the old name where it is gone.</summary>
    internal string TypeText(string before) => Type(before) ?? before;

    /// <summary>A type as written, under the new name of what it names.</summary>
    internal string TypeText(TypeRef before) =>
        (before.Item is { } item ? $"[{TypeText(item)}]" : TypeText(before.Name)) + (before.Required ? "!" : "");

    /// <summary>The new name of an old member; null when another member took its name.</summary>
    internal string? Member(string typeBefore, string before) =>
        _members.TryGetValue((typeBefore, before), out var now) ? now
        : _takenMembers.Contains((TypeText(typeBefore), before)) ? null : before;

    /// <summary>A member's new name for printing a reference to it.</summary>
    internal string MemberText(string typeBefore, string before) => Member(typeBefore, before) ?? before;
}
