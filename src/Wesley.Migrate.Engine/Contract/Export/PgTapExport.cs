using System.Globalization;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract.Stored;
using Wesley.Migrate.Engine.Operations;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>
/// Tests of pgTAP: each asks the assertion's own query, so that it says the same as the contract. See https://pgtap.org/documentation.html.
/// </summary>
internal static class PgTapExport
{
    internal static ContractExport Of(ExportRequest request)
    {
        var text = new StringBuilder(ContractExport.Head("--", request,
            ["Run it with pg_prove FILE, or psql -X -f FILE. It changes nothing: its transaction is rolled back.", "pgTAP shows failing keys; it asks the database, not rows in files."], []));
        text.Append(
            """

            \set ON_ERROR_STOP 1
            \pset format unaligned
            \pset tuples_only true
            \pset pager off

            BEGIN;

            CREATE EXTENSION IF NOT EXISTS pgtap;


            """.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"SELECT plan({Math.Max(1, request.Contract.Assertions.Length)});\n");
        if (request.Contract.Assertions.IsEmpty)
        {
            // As with the contract itself: where nothing was asked, nothing is proven.
            text.Append("\nSELECT fail('The contract states nothing, so nothing is proven.');\n");
        }

        foreach (var assertion in request.Contract.Assertions)
        {
            text.Append("\n-- ").Append(TypeScriptFunctions.Comment(assertion.Id)).Append('\n').Append(Test(assertion));
        }

        text.Append("\nSELECT * FROM finish();\n\nROLLBACK;\n");
        return new() { Text = text.ToString(), Missing = [] };
    }

    // A test that may fail is one to do, which is how TAP says warning.
    private static string Test(StoredAssertion assertion) =>
        (assertion.Severity == "error" ? "" : $"SELECT * FROM todo({SqlText.Literal(assertion.Severity)}, 1);\n") + Question(assertion);

    private static string Question(StoredAssertion assertion)
    {
        var statement = SqlText.Literal(assertion.Statement);
        if (assertion.Threshold > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"SELECT cmp_ok((SELECT count(*) FROM ({assertion.Sql}) AS failing), '<=', {assertion.Threshold}::bigint, {statement});\n");
        }

        var tag = DollarQuote.TagFor(assertion.Sql);
        return $"SELECT is_empty({tag}{assertion.Sql}{tag}, {statement});\n";
    }
}
