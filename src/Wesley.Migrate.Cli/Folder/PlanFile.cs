using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>From the bytes of <c>plan.json</c> to the plan.</summary>
internal static class PlanFile
{
    internal static StageResult<MigrationPlan?> Read(string name, byte[] bytes)
    {
        var text = SourceDecoder.Decode(name, bytes);
        var problems = text.Succeeded ? Problems(text.Value) : [.. text.Diagnostics.Select(d => d with { Class = FailureClass.Configuration })];
        return problems.IsEmpty ? new() { Value = PlanJson.Read(text.Value.Text) } : new() { Value = null, Diagnostics = problems };
    }

    internal static ImmutableArray<Diagnostic> Problems(SourceText text) =>
        PlanVersion.Unknown(text) is { } unknown ? [unknown] : JsonDocumentCheck.Problems("plan", text);
}
