using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Entries of the decisions file, ready to paste.</summary>
internal static class DecisionEntry
{
    internal const string File = "wesley.decisions.json";

    internal static string Constant(Coordinate at, string json) => $$"""{ "kind": "fill", "at": "{{at}}", "constant": {{json}} }""";

    internal static string Sql(Coordinate at, string expression, params string[] reads) =>
        $$"""{ "kind": "fill", "at": "{{at}}", "sql": {{TypeScriptText.Literal(expression)}}, "reads": [{{string.Join(", ", reads.Select(TypeScriptText.Literal))}}] }""";
}
