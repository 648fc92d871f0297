using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Contract;
using Wesley.Migrate.Engine.Cover;
using Wesley.Migrate.Engine.Decide;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Estimate;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Operations;
using Wesley.Migrate.Engine.Plan;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Render;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine;

/// <summary>The whole way of the data, from sources to the files of the migration folder.</summary>
public static class MigrationPipeline
{
    /// <summary>The engine's version, which its documents record.</summary>
    public static string Version { get; } = typeof(MigrationPipeline).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs the stages in order; a stage with errors is the last one.</summary>
    public static PipelineResult Run(PipelineInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var run = Diff(input, isPlanned: true);
        if (Filled(run, input) is not { } generation)
        {
            return run.Result;
        }

        run.Load("contract", run.Result.Changes, d => d.Watches);
        if (run.Failed)
        {
            return run.Result;
        }

        var assertions = run.Stage("contract", ContractStage.Run(run.Result.Changes, generation, run.Result.Schemas!, run.Decisions, run.Plugins, run.Boundary));
        run.Result = run.Result with { Assertions = assertions };
        return run.Failed ? run.Result : Planned(run, input, generation, assertions);
    }

    /// <summary>Runs the stages that have something to say to the user: the changes, who claims them, and what cannot be filled. Nothing is written out.</summary>
    public static PipelineResult Findings(PipelineInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var run = Diff(input);
        Filled(run, input);
        return run.Result;
    }

    /// <summary>The fills; null where an error or a question stands before them.</summary>
    private static Generation? Filled(PipelineRun run, PipelineInput input)
    {
        if (run.Result.Stage != "decide" || run.Failed)
        {
            return null;
        }

        run.Load("claim", run.Result.Changes, d => d.Claims);
        if (run.Failed)
        {
            return null;
        }

        var (schemas, decisions) = (run.Result.Schemas!, run.Decisions);
        var settled = OpenQuestions.Without(run.Result.Changes, run.Result.Questions, schemas);
        var claimed = run.Stage("claim", ClaimStage.Run(settled, run.Result.Catalogue, run.Plugins, input.Pins, input.KnownClaims));
        if (run.Failed)
        {
            return null;
        }

        var generation = run.Stage("generate", GenerateStage.Run(claimed, run.Result.Changes, schemas, decisions, run.Conversions, run.Boundary));
        run.Result = run.Result with
        {
            Questions = OpenQuestions.With(run.Result.Questions.AddRange(generation.Questions), run.Result.Open),
            Tables = generation.Tables,
        };
        return run.Failed || !run.Result.Questions.IsEmpty ? null : generation;
    }

    /// <summary>Runs the stages up to the change list.</summary>
    public static PipelineResult Changes(PipelineInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Diff(input).Result;
    }

    private static PipelineRun Diff(PipelineInput input, bool isPlanned = false)
    {
        var run = new PipelineRun(new(input.Calls, input.Files), input.Plugins);
        var schemas = run.Stage("read", SchemaReading.Of(input));
        if (run.Failed)
        {
            return run;
        }

        if (isPlanned)
        {
            run.SchemaFiles = Beside.Run(() => FolderFiles.OfSchemas(input, schemas, Version));
            // The last stage checks documents; what that needs is loaded meanwhile.
            run.SchemaFiles.ContinueWith(_ => JsonDocumentCheck.Warm(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        run.Conversions = run.Stage("detect", MergedConversions.Of(input.Plugins));
        var decided = DecisionsReader.Read(input.Decisions, schemas);
        run.Decisions = run.Stage("detect", decided with { Questions = [] });
        run.Result = run.Result with { Schemas = schemas, Open = decided.Questions };
        if (run.Failed)
        {
            return run;
        }

        var differences = Beside.Run(() => CoverStage.WithoutRenames(schemas));
        var changes = Detected(run, schemas);
        if (!run.Failed)
        {
            run.Stage("cover", CoverStage.Run(schemas, changes, differences.GetAwaiter().GetResult));
        }

        if (!run.Failed)
        {
            run.Stage("decide", DecideStage.Run(changes, run.Decisions, run.Result.Catalogue));
        }

        return run;
    }

    /// <summary>The changes. A plugin that looks at some of them only is loaded when there are some, and then everybody is asked again.</summary>
    private static ImmutableArray<Change> Detected(PipelineRun run, SchemaPair schemas)
    {
        StageResult<ImmutableArray<Change>> found;
        do
        {
            var catalogue = Catalogue.Of(run.Plugins);
            run.Result = run.Result with { Catalogue = catalogue.Value };
            found = catalogue.Succeeded
                ? DetectStage.Run(schemas, run.Plugins, catalogue.Value, run.Decisions, run.Conversions, run.Boundary)
                : new() { Value = [], Diagnostics = catalogue.Diagnostics };
        }
        while (found.Succeeded && run.Load("detect", found.Value, d => d.Detects) && !run.Failed);

        var changes = run.Stage("detect", found);
        run.Result = run.Result with { Changes = changes };
        return changes;
    }

    private static PipelineResult Planned(PipelineRun run, PipelineInput input, Generation generation, ImmutableArray<OwnedAssertion> assertions)
    {
        var files = run.SchemaFiles!.GetAwaiter().GetResult().AddRange(FolderFiles.OfChanges(run.Result.Schemas!, generation, Version));
        var request = new PlanRequest
        {
            Schemas = run.Result.Schemas!,
            Changes = run.Result.Changes,
            Catalogue = run.Result.Catalogue,
            Generation = generation,
            Assertions = assertions,
            Plugins = run.Plugins,
            Files = files,
            Follows = input.Follows,
            Failures = PluginFailure.Of(run.Result.Diagnostics, input.Calls),
            Remarks = [.. run.Result.Diagnostics.Select(d => $"{d.Id}: {d.Message}")],
        };
        files = files.AddRange(ContractFiles.Of(request)).AddRange(SwitchFiles.Of(request, Version));
        request = request with { Files = MadeWithout.Stopped(files, request.Failures.Keys) };
        var known = input.Statistics is null ? new() { Value = [] } : StatisticsReader.Read(input.Statistics);
        var plan = Check.PlanJson.WithId(Estimates.Of(run.Stage("plan", PlanStage.Run(request, Version)), run.Stage("plan", known)));
        var all = request.Files.Add("plan.json", PlanJson.Write(plan)).Add("plan.md", PlanMarkdown.Of(plan));
        var page = Beside.Run(() => ReportPage.Of(plan, Bytes));
        run.Stage("check", CheckStage.Run(all));
        return run.Failed ? run.Result : run.Result with { Plan = plan, Files = all.Add(ReportPage.FileName, page.GetAwaiter().GetResult()) };

        byte[]? Bytes(string path) => all.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;
    }
}
