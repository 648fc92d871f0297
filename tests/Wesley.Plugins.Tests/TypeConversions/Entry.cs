using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>Entries of a decisions file.</summary>
internal static class Entry
{
    internal static Decision Rename(string from, string at) => At(DecisionKind.Rename, at) with { From = Coordinate.Parse(from) };

    internal static Decision NotRename(string from, string at) => At(DecisionKind.NotRename, at) with { From = Coordinate.Parse(from) };

    internal static Decision Convert(string at, string? sql = null, string? typeScript = null) => At(DecisionKind.Convert, at) with { Sql = sql, TypeScript = typeScript };

    internal static Decision AcceptLoss(string at, string reason = "Nobody reads the rest.") => At(DecisionKind.AcceptLoss, at) with { Reason = reason };

    internal static Decision Remap(string at, string from, string to) =>
        At(DecisionKind.Remap, at) with { Map = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(from, to) };

    private static Decision At(DecisionKind kind, string at) => new()
    {
        Kind = kind,
        At = Coordinate.Parse(at),
        Location = new() { File = "wesley.decisions.json", Line = 7, Column = 5 },
    };
}
