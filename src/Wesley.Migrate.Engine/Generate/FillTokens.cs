using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>The tokens <c>{target}</c> and <c>{source}</c> of a fill's texts.</summary>
internal static class FillTokens
{
    private const string Target = "{target}";
    private const string Source = "{source}";

    internal static bool ReadsSource(Fill fill) =>
        fill.Value.Sql?.Contains(Source, StringComparison.Ordinal) == true || fill.Value.TypeScript?.Contains(Source, StringComparison.Ordinal) == true;

    /// <summary>Whether the fill is for the rows whose old value is null.</summary>
    internal static bool WhereSourceIsNull(Fill fill) =>
        fill.Pending.Contains(Source + " IS NULL", StringComparison.Ordinal)
        || (fill.Target == FillTarget.ExistingColumn && string.Equals(fill.Pending, Target + " IS NULL", StringComparison.Ordinal));

    internal static string Sql(string text, string target, string source) => text
        .Replace(Target, SqlText.Identifier(target), StringComparison.Ordinal)
        .Replace(Source, SqlText.Identifier(source), StringComparison.Ordinal);

    internal static string TypeScript(string text, string target, string source) => text
        .Replace(Target, $"row.{target}", StringComparison.Ordinal)
        .Replace(Source, $"row.{source}", StringComparison.Ordinal);
}
