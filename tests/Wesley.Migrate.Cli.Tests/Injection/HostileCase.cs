using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>One text at one place: what the run made of it, compared with the same run and a harmless text.</summary>
internal sealed record HostileCase(HostilePlace Place, string Text, PipelineResult Result)
{
    private static readonly string[] _defects = ["plugin-failed", "difference-uncovered", "difference-explained-twice", "change-without-difference", "plan-inconsistent", "no-plan"];

    // In code these are the engine's own words.
    private static readonly string[] _tokens = ["{target}", "{source}"];

    internal string Name => $"{Place.Name} {TextName}";

    private string TextName => string.Concat(Text.Select(c => char.IsAsciiLetterOrDigit(c) ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    internal bool Planned => Result.Plan is not null;

    internal static HostileCase Of(HostilePlace place, string text) =>
        new(place, text, LoadedEngine.Run(place.BeforeWith(text), place.AfterWith(text), place.DecisionsWith(text)));

    /// <summary>What is wrong without compiling anything.</summary>
    internal IEnumerable<string> Complaints(PipelineResult harmless)
    {
        foreach (var defect in Result.Diagnostics.Where(d => _defects.Contains(d.Id) || d.Id is "plan-invalid" or "contract-invalid" or "catalog-invalid"))
        {
            yield return $"{Name}: {defect.Id}: {defect.Message}";
        }

        if (!Planned && !CorpusOutcome.Errors(Result).Any() && Result.Questions.IsEmpty)
        {
            yield return $"{Name} is neither planned nor refused";
        }

        foreach (var (path, text) in Result.Files.Where(f => !f.Key.StartsWith("runtime/", StringComparison.Ordinal)))
        {
            if (text.Any(Hidden) && !path.StartsWith("schema/", StringComparison.Ordinal))
            {
                yield return $"{Name}: {path} holds a hidden character";
            }

            if (path.EndsWith(".json", StringComparison.Ordinal))
            {
                using var document = JsonDocument.Parse(text);
            }

            if (path.EndsWith(".sql", StringComparison.Ordinal) && Statements(text) != Statements(harmless.Files[path]) && Text != "null")
            {
                yield return $"{Name}: {path} holds other statements";
            }
        }

        if (Planned && Place.IsCode && !_tokens.Any(t => Text.Contains(t, StringComparison.Ordinal)) && Script(Result) != Script(harmless).Replace(Place.Harmless, Text, StringComparison.Ordinal))
        {
            yield return $"{Name}: the script differs elsewhere than in the expression";
        }

        if (Planned && MarkdownShape.Difference(harmless.Files["plan.md"], Result.Files["plan.md"]) is { } line)
        {
            yield return $"{Name}: plan.md has another shape at: {line}";
        }
    }

    private static string Script(PipelineResult result) => result.Files["backfill/001-user.ts"];

    private static int Statements(string sql) => SqlShape.Bare(sql).Count(c => c == ';');

    private static bool Hidden(char c) => c is not ('\n' or '\t') && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
