using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Sarif;

/// <summary>The rules that a log's results refer to, in ordinal order: the kinds of change and the diagnostics that were found.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<Finding> _rules;
    private readonly ImmutableDictionary<string, int> _places;

    /// <summary>One finding stands for its rule: the one with the highest level.</summary>
    internal SarifRules(IEnumerable<Finding> findings)
    {
        _rules = [.. findings.GroupBy(f => f.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.MaxBy(f => f.Level)!)];
        _places = _rules.Select((rule, i) => (rule.Rule, i)).ToImmutableDictionary(r => r.Rule, r => r.i, StringComparer.Ordinal);
    }

    internal int Index(string rule) => _places[rule];

    internal JsonArray Descriptors(Outcome outcome) => [.. _rules.Select(r => (JsonNode)Descriptor(r, SarifHelp.Of(r, outcome)))];

    private static JsonObject Descriptor(Finding finding, SarifHelp help) => new()
    {
        ["id"] = finding.Rule,
        ["name"] = PascalCase(finding.Rule),
        ["shortDescription"] = Message(help.Title),
        ["fullDescription"] = Message(help.Full),
        ["help"] = new JsonObject { ["text"] = VisibleLines.Of(help.Text), ["markdown"] = VisibleLines.Of(help.Markdown) },
        ["defaultConfiguration"] = new JsonObject { ["level"] = SarifLevel.Of(finding.Level) },
    };

    private static JsonObject Message(string text) => new() { ["text"] = VisibleText.Of(text) };

    private static string PascalCase(string rule) =>
        string.Concat(rule.Split('.', '-', '/').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
