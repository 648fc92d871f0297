using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Render;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Check;

/// <summary>Tells whether a migration folder is what the engine wrote: the plan's form, its id, its references and every file's hash.</summary>
public static class FolderVerifier
{
    private const string PlanPath = "plan.json";

    /// <summary>Everything that is not as it was written. The function gives a file's bytes by its path in the folder, or null.</summary>
    public static ImmutableArray<Diagnostic> Problems(Func<string, byte[]?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read(PlanPath) is not { } bytes)
        {
            return [Problem("plan-missing", PlanPath, "the folder has no plan.json", "name the folder that a run has written")];
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (UnknownVersion(text) is { } version)
        {
            return [Problem("plan-version", PlanPath, $"the plan has format version {version}; this engine knows 1.x", "use the engine version that wrote it")];
        }

        var problems = JsonDocumentCheck.Problems("plan", new SourceText { Name = PlanPath, Text = text });
        if (!problems.IsEmpty)
        {
            return problems;
        }

        var document = JsonNode.Parse(text)!.AsObject();
        var plan = PlanJson.Read(text);
        problems =
        [
            .. string.Equals(PlanJson.IdOf(document), plan.PlanId, StringComparison.Ordinal)
                ? ImmutableArray<Diagnostic>.Empty
                : [Problem("plan-edited", PlanPath, "the plan's content is not the one that its planId was computed from", "run the engine again instead of editing the plan")],
            .. PlanReferences.Problems(plan),
            .. Files(plan, read),
        ];
        // What reads the files whole is asked when they are as they were written.
        return problems.IsEmpty ? [.. ContractReferences.Problems(plan, read), .. Page(plan, read)] : problems;
    }

    private static IEnumerable<Diagnostic> Files(MigrationPlan plan, Func<string, byte[]?> read)
    {
        foreach (var artifact in plan.Steps.SelectMany(s => s.Artifacts).Concat(plan.Artifacts).DistinctBy(a => a.Path).OrderBy(a => a.Path, StringComparer.Ordinal))
        {
            var bytes = read(artifact.Path);
            if (bytes is null)
            {
                yield return Problem("artifact-missing", artifact.Path, "the plan names the file, and it is not there", "run the engine again");
            }
            else if (!string.Equals(Sha256Text.Of(bytes.AsSpan()), artifact.Sha256, StringComparison.Ordinal))
            {
                yield return Problem("artifact-edited", artifact.Path, $"the file was edited: the plan says {artifact.Sha256}, it has {Sha256Text.Of(bytes.AsSpan())}", "settle what the edit was for in wesley.decisions.json and run the engine again");
            }
        }

        if (read("plan.md") is { } rendered && !string.Equals(Encoding.UTF8.GetString(rendered), PlanMarkdown.Of(plan), StringComparison.Ordinal))
        {
            yield return Problem("artifact-edited", "plan.md", "the file is not the one that plan.json renders to", "run the engine again");
        }
    }

    private static IEnumerable<Diagnostic> Page(MigrationPlan plan, Func<string, byte[]?> read)
    {
        if (read(ReportPage.FileName) is not { } bytes || Encoding.UTF8.GetString(bytes) is var page && string.Equals(page, ReportPage.Of(plan, read), StringComparison.Ordinal))
        {
            yield break;
        }

        var isGone = read(RehearsalView.FileName) is null && !page.Contains($"<strong>{RehearsalView.None}.</strong>", StringComparison.Ordinal);
        yield return isGone
            ? Problem("artifact-edited", ReportPage.FileName, $"the page tells of a rehearsal, and {RehearsalView.FileName} is gone", "wesley-engine rehearse makes one again, or wesley-engine plan render writes the page without it")
            : Problem("artifact-edited", ReportPage.FileName, "the page is not the one that plan.json and the files beside it render to", "wesley-engine plan render writes it again");
    }

    private static string? UnknownVersion(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("formatVersion", out var version) && version.ValueKind == JsonValueKind.String
                && version.GetString()!.Split('.')[0] != MigrationPlan.CurrentFormat.Split('.')[0]
                    ? version.GetString() : null;
        }
        catch (JsonException)
        {
            // The schema check says where the text is no JSON.
            return null;
        }
    }

    private static Diagnostic Problem(string id, string path, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"{path}: {message}.",
        NextStep = next,
    };
}
