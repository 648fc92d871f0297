using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>
/// A properties file of dbt: the tables as a source, with the four generic tests that dbt brings. See
/// https://docs.getdbt.com/reference/source-properties.
/// </summary>
internal static class DbtExport
{
    internal const string Source = "migrated";

    internal static ContractExport Of(ExportRequest request)
    {
        var tests = request.Contract.Assertions.Select(a => (Assertion: a, Test: DbtTest.Of(a, request.Catalog))).ToList();
        ImmutableArray<Unexpressed> missing = [.. tests.Where(t => t.Test.Reason is not null).Select(t => new Unexpressed(t.Assertion.Id, t.Test.Reason!))];
        var said = tests.Where(t => t.Test.Reason is null).ToList();
        // A table that is only referred to has to be known as well.
        var tables = said.Select(t => t.Assertion.Table).Concat(said.Select(t => t.Assertion.Predicate?.TargetTable).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var source = new JsonObject
        {
            ["name"] = Source,
            ["schema"] = "public",
            ["quoting"] = new JsonObject { ["schema"] = true, ["identifier"] = true },
            ["tables"] = new JsonArray([.. tables.Select(t => Table(t, [.. said.Where(s => s.Assertion.Table == t)], request.Catalog))]),
        };
        var head = ContractExport.Head("#", request,
            ["For dbt 1.10.5 or later; set the schema where the tables stand elsewhere. Data types are written down, dbt does not check them."], missing);
        return new() { Text = head + YamlText.Of(new JsonObject { ["version"] = 2, ["sources"] = new JsonArray(source) }), Missing = missing };
    }

    private static JsonObject Table(string name, List<(StoredAssertion Assertion, DbtTest Test)> tests, StoredCatalog catalog)
    {
        var table = new JsonObject { ["name"] = name };
        if (tests.Count > 0)
        {
            table["columns"] = new JsonArray([.. tests.GroupBy(t => t.Assertion.Columns[0], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Column(g.Key, [.. g], catalog.Column(name, g.Key)))]);
        }

        return table;
    }

    private static JsonObject Column(string name, List<(StoredAssertion Assertion, DbtTest Test)> tests, StoredColumn? stored)
    {
        var column = new JsonObject { ["name"] = name, ["quote"] = true };
        if (stored is not null)
        {
            column["data_type"] = stored.SqlType;
        }

        // Two assertions may be one test, such as a null that is a missing value as well; dbt refuses a test that stands twice.
        column["data_tests"] = new JsonArray([.. tests.GroupBy(t => t.Test.Key, StringComparer.Ordinal).Select(g => g.First().Test.Entry([.. g.Select(t => t.Assertion)]))]);
        return column;
    }
}
