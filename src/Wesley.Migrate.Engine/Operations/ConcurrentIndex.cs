using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>
/// The statements that build an index while writers go on. The one that builds cannot be part of a block, so no condition can
/// be put around it.
/// </summary>
internal static class ConcurrentIndex
{
    private const string Elsewhere = "wesley_switched";

    internal static IEnumerable<string> Of(BuildIndex build)
    {
        var name = SqlText.Literal(build.Name);
        yield return SwitchScript.Do(
        [
            $"IF EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass(quote_ident({name})) AND NOT indisvalid) THEN\n  DROP INDEX {SwitchText.Id(build.Name)};\nEND IF;",
        ]);
        // It waits for every older transaction, and nobody waits behind it.
        yield return "SET lock_timeout = 0;";
        yield return $"CREATE {(build.IsUnique ? "UNIQUE " : "")}INDEX CONCURRENTLY IF NOT EXISTS {SwitchText.Id(build.Name)} ON {SwitchText.Id(build.Table)}"
            + $"{(build.Using is null ? "" : $" USING {SwitchText.Id(build.Using)}")} ({SwitchText.Ids(build.Columns)});";
        yield return "SET lock_timeout = '2s';";
    }

    /// <summary>Where the condition holds the table has other names by now, and an empty one elsewhere takes the index instead.</summary>
    internal static IEnumerable<string> Unless(string condition, BuildIndex build) =>
    [
        SwitchScript.Do(
        [
            "PERFORM set_config('wesley.search_path', current_setting('search_path'), false);",
            $"IF {condition} THEN",
            $"  CREATE SCHEMA IF NOT EXISTS {SwitchText.Id(Elsewhere)};",
            $"  CREATE TABLE IF NOT EXISTS {SwitchText.Id(Elsewhere)}.{SwitchText.Id(build.Table)} ({string.Join(", ", build.Columns.Select(c => $"{SwitchText.Id(c)} text"))});",
            $"  PERFORM set_config('search_path', '{Elsewhere}', false);",
            "END IF;",
        ]),
        .. Of(build),
        SwitchScript.Do(
        [
            "PERFORM set_config('search_path', current_setting('wesley.search_path'), false);",
            $"DROP SCHEMA IF EXISTS {SwitchText.Id(Elsewhere)} CASCADE;",
        ]),
    ];
}
