using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>A generic test of dbt, or the reason why there is none for an assertion.</summary>
internal sealed record DbtTest
{
    /// <summary>Why dbt cannot say it; null when it can.</summary>
    public string? Reason { get; init; }

    /// <summary>The test's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its arguments, without the column.</summary>
    public JsonObject Arguments { get; init; } = [];

    /// <summary>The same for the same test.</summary>
    internal string Key => Name + Arguments.ToJsonString();

    internal static DbtTest Of(StoredAssertion assertion, StoredCatalog catalog)
    {
        if (Texts(assertion).FirstOrDefault(IsTemplate) is not null)
        {
            return None("dbt would read a name in it as a template");
        }

        var list = assertion.Columns.Length == 1 && catalog.Column(assertion.Table, assertion.Columns[0]) is not { IsList: false };
        return (assertion.Kind, assertion.Predicate) switch
        {
            ("nullability" or "backfill-complete", { Name: "nullable" or "complete" }) => new() { Name = "not_null" },
            ("unique", { Columns.Length: 1 }) => new() { Name = "unique" },
            ("unique", _) => None("dbt's test of uniqueness takes one column"),
            ("enum-values", not null) when list => None("dbt's test of values does not look into lists"),
            ("enum-values", { } only) => new() { Name = "accepted_values", Arguments = new() { ["values"] = new JsonArray([.. only.Values.Select(v => (JsonNode)v)]), ["quote"] = true } },
            ("references", { TargetTable: { } target, TargetColumns: [var field] }) => new()
            {
                Name = "relationships",
                Arguments = new() { ["to"] = $"source('{DbtExport.Source}', {Jinja(target)})", ["field"] = $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" },
            },
            ("references", _) => None("dbt's test of relationships does not look into lists"),
            _ => None("dbt brings no test of this kind"),
        };
    }

    /// <summary>The test as it stands below its column, for one assertion or for several that it says at once.</summary>
    internal JsonObject Entry(ImmutableArray<StoredAssertion> assertions)
    {
        var test = new JsonObject();
        var description = string.Join(" ", assertions.Select(a => a.Statement));
        if (!IsTemplate(description))
        {
            test["description"] = description;
        }

        if (Arguments.Count > 0)
        {
            test["arguments"] = Arguments.DeepClone();
        }

        var config = new JsonObject { ["severity"] = assertions.Any(a => a.Severity == "error") ? "error" : "warn" };
        if (assertions.Min(a => a.Threshold) is var threshold and > 0)
        {
            config["error_if"] = FormattableString.Invariant($">{threshold}");
        }

        test["config"] = config;
        return new() { [Name] = test };
    }

    private static DbtTest None(string reason) => new() { Reason = reason };

    private static IEnumerable<string> Texts(StoredAssertion assertion) =>
        [assertion.Table, .. assertion.Columns, .. assertion.Predicate?.Values ?? [], assertion.Predicate?.TargetTable ?? "", .. assertion.Predicate?.TargetColumns ?? []];

    private static bool IsTemplate(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.Contains("{#", StringComparison.Ordinal);

    private static string Jinja(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
