using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>
/// Which tables the questions of contracts read: a rule may look at others than its own, such as those that are referred to. What is
/// no table of either schema, such as a catalog of the database, is left out.
/// </summary>
internal static partial class TablesRead
{
    /// <summary>Each table that the assertions read, as often as they do.</summary>
    internal static IEnumerable<string> By(IEnumerable<OwnedAssertion> assertions, SchemaPair schemas) =>
        In(assertions.Where(a => a.Assertion.Mode != AssertionMode.Catalog).Select(a => a.Assertion.Sql), schemas);

    /// <summary>Each table that is read to remember what a later contract compares with.</summary>
    internal static IEnumerable<string> ToRemember(IEnumerable<OwnedAssertion> assertions, SchemaPair schemas) =>
        In(assertions.Select(a => a.Assertion.RememberSql).OfType<string>(), schemas);

    private static IEnumerable<string> In(IEnumerable<string> statements, SchemaPair schemas)
    {
        var tables = schemas.Before.Tables.Concat(schemas.After.Tables).Select(t => t.TableName).ToHashSet(StringComparer.Ordinal);
        var quoted = tables.ToDictionary(SqlText.Identifier, StringComparer.Ordinal);
        return statements.SelectMany(s => Source().Matches(s)).Select(m => m.Groups["name"].Value)
            .Select(name => quoted.GetValueOrDefault(name) ?? (tables.Contains(name) ? name : null)).OfType<string>();
    }

    [GeneratedRegex("""\b(?:FROM|JOIN)\s+(?:ONLY\s+)?(?<name>(?:U&)?"(?:[^"]|"")+"|\w+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Source();
}
