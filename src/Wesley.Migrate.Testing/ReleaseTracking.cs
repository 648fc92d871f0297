using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>
/// Holds the kinds of a plugin to the record of what it has ever had: an id means the same for ever. The record is a table of
/// tabs, <c>version event kind effect</c>, to which lines are added and from which none is taken; the event is <c>added</c>,
/// <c>changed</c> (the effect is another one from here on) or <c>removed</c>.
/// </summary>
public static class ReleaseTracking
{
    /// <summary>Where the record stands below the plugin's <c>rules</c> folder.</summary>
    public const string FileName = "released.tsv";

    /// <summary>What the record and the code do not agree about, a sentence each; empty when they agree.</summary>
    /// <param name="record">The text of the record; lines that begin with <c>#</c> are remarks.</param>
    /// <param name="kinds">The kinds that the code brings.</param>
    public static ImmutableArray<string> Problems(string record, ImmutableArray<ChangeKindInfo> kinds)
    {
        ArgumentNullException.ThrowIfNull(record);
        var book = ReleaseBook.Read(record);
        var problems = ImmutableArray.CreateBuilder<string>();
        problems.AddRange(book.Problems);
        foreach (var info in kinds.OrderBy(k => k.Kind.Id, StringComparer.Ordinal))
        {
            var effect = ManifestText.Word(info.Effect);
            if (!book.Effects.TryGetValue(info.Kind.Id, out var known))
            {
                problems.Add(book.Removed.Contains(info.Kind.Id)
                    ? $"{info.Kind} was removed once, and an id is never used again: give the kind another one."
                    : $"{info.Kind} is not in the record: add 'added {info.Kind} {effect}' under the coming version.");
            }
            else if (known != effect)
            {
                problems.Add($"{info.Kind} has the effect {effect}, and the record says {known}: whoever relies on it has to hear of it; add 'changed {info.Kind} {effect}'.");
            }
        }

        var missing = book.Effects.Keys.Except(kinds.Select(k => k.Kind.Id), StringComparer.Ordinal);
        problems.AddRange(missing.Select(kind => $"{kind} is in the record and not in the code: bring it back, or add 'removed {kind}'."));
        return problems.ToImmutable();
    }

    /// <summary>
    /// The record with a line for every kind that is new; nothing else is ever written for you. A changed effect and a removed
    /// kind are for a person to record.
    /// </summary>
    /// <param name="record">The text of the record.</param>
    /// <param name="kinds">The kinds that the code brings.</param>
    /// <param name="version">The plugin's coming version.</param>
    public static string WithNew(string record, ImmutableArray<ChangeKindInfo> kinds, string version)
    {
        ArgumentNullException.ThrowIfNull(record);
        var book = ReleaseBook.Read(record);
        var fresh = kinds.Where(k => !book.Effects.ContainsKey(k.Kind.Id) && !book.Removed.Contains(k.Kind.Id)).OrderBy(k => k.Kind.Id, StringComparer.Ordinal);
        return record + string.Concat(fresh.Select(k => $"{version}\tadded\t{k.Kind}\t{ManifestText.Word(k.Effect)}\n"));
    }
}
