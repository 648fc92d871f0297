using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Report;

/// <summary>One of the four answers about a change.</summary>
internal sealed record ReportVerdict(string Label, string Question, string Answer)
{
    internal static ReportVerdict Of(string label, string question, Verdict verdict) => new(label, question, DocumentText.Kebab(verdict));
}
