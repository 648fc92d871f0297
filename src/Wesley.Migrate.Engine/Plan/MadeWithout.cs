using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>A plan that was made without a plugin that failed: nobody knows what it would have said, so nothing of it may run.</summary>
internal static class MadeWithout
{
    /// <summary>What a person has to do first.</summary>
    internal static string Sentence(string plugin, string reason) =>
        $"The plan was made without {plugin}, which failed, and must not be carried out: mend or remove that plugin and run again. {reason}";

    /// <summary>The files, those with statements stopping at their first one.</summary>
    internal static ImmutableSortedDictionary<string, string> Stopped(ImmutableSortedDictionary<string, string> files, IEnumerable<string> plugins)
    {
        var names = string.Join(", ", plugins);
        return names.Length == 0 ? files : files.SetItems(files.Where(f => f.Key.StartsWith("sql/", StringComparison.Ordinal)).Select(f => KeyValuePair.Create(f.Key, Stop(names) + f.Value)));
    }

    // Only ids stand in it: a plugin's own words would be statements of its own.
    private static string Stop(string names) =>
        $"DO $wesley$ BEGIN RAISE EXCEPTION USING MESSAGE = {SqlText.Literal($"This plan was made without {names}, which failed, and must not be carried out. Mend or remove that plugin and run again.")}; END $wesley$;\n";
}
