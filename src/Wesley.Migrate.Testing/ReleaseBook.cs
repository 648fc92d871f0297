using System.Collections.Immutable;

namespace Wesley.Migrate.Testing;

/// <summary>The record of releases, read line by line from the top.</summary>
internal sealed record ReleaseBook
{
    /// <summary>The effect of each kind that was added and not removed.</summary>
    internal required ImmutableSortedDictionary<string, string> Effects { get; init; }

    /// <summary>Ids that are used up.</summary>
    internal required ImmutableSortedSet<string> Removed { get; init; }

    /// <summary>Lines that contradict those above them.</summary>
    internal required ImmutableArray<string> Problems { get; init; }

    internal static ReleaseBook Read(string record)
    {
        var effects = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var removed = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var (line, number) in record.Split('\n').Select((l, i) => (l.TrimEnd('\r'), i + 1)).Where(l => l.Item1.Length > 0 && l.Item1[0] != '#'))
        {
            var problem = line.Split('\t') switch
            {
                [_, "added", var kind, _] when removed.Contains(kind) => $"{kind} was removed above, and an id is never used again",
                [_, "added", var kind, _] when effects.ContainsKey(kind) => $"{kind} is there already",
                [_, "added", var kind, var effect] => Set(kind, effect),
                [_, "changed", var kind, var effect] when effects.TryGetValue(kind, out var old) && old != effect => Set(kind, effect),
                [_, "changed", var kind, _] => $"{kind} has no other effect to change",
                [_, "removed", var kind, ..] when effects.Remove(kind) => Remove(kind),
                [_, "removed", var kind, ..] => $"{kind} is not there",
                _ => "expected version, event (added, changed or removed), kind and effect, with tabs between them",
            };
            if (problem is not null)
            {
                problems.Add($"Line {number}: {problem}.");
            }
        }

        return new() { Effects = effects.ToImmutable(), Removed = removed.ToImmutable(), Problems = problems.ToImmutable() };

        string? Set(string kind, string effect)
        {
            effects[kind] = effect;
            return null;
        }

        string? Remove(string kind)
        {
            removed.Add(kind);
            return null;
        }
    }
}
