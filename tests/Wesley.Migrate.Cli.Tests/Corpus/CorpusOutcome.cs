using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>How one pair ended, and what must never be said of it.</summary>
internal sealed record CorpusOutcome
{
    internal required string Name { get; init; }

    internal required PipelineResult Result { get; init; }

    /// <summary>One line of the tally: name, exit code, number of changes, first error or why nothing is in the way.</summary>
    internal string Line => string.Create(CultureInfo.InvariantCulture, $"{Name}\t{LoadedEngine.ExitCode(Result)}\t{Result.Changes.Length}\t{Ending}");

    private string Ending =>
        Errors(Result).FirstOrDefault() is { } error ? $"{error.Id} {error.Coordinate}".Trim()
        : !Result.Questions.IsEmpty ? $"question {Result.Questions[0].Coordinate}"
        : Result.Plan!.Summary.Noop ? "nothing to do"
        : "plan";

    internal static CorpusOutcome Of(CorpusPair pair) => Of(pair.Name, Text(pair.Before), Text(pair.After));

    internal static CorpusOutcome Of(string name, string before, string after) => new() { Name = name, Result = LoadedEngine.Run(before, after) };

    /// <summary>What is wrong with how it ended; null when nothing is.</summary>
    internal IEnumerable<string> Complaints()
    {
        var code = LoadedEngine.ExitCode(Result);
        if (code is not (ExitCodes.Clean or ExitCodes.Findings or ExitCodes.Decisions or ExitCodes.Schema))
        {
            yield return $"{Name} ends with exit {code}";
        }

        if (code == ExitCodes.Clean && Result.Plan is null)
        {
            yield return $"{Name} ends without a plan after stage {Result.Stage}";
        }

        foreach (var error in Errors(Result))
        {
            if (error.Class == FailureClass.Configuration || (error.BeforeLocation ?? error.AfterLocation) is null || string.IsNullOrEmpty(error.NextStep))
            {
                yield return $"{Name}: {error.Id}: {error.Message} [{error.Class}; {error.BeforeLocation}; {error.AfterLocation}; {error.NextStep}]";
            }
        }
    }

    internal static IEnumerable<Diagnostic> Errors(PipelineResult result) => result.Diagnostics.Where(d => d.Severity == Severity.Error);

    internal static string Text(string file)
    {
        var text = SourceDecoder.Decode(Path.GetFileName(file), File.ReadAllBytes(file));
        Assert.True(text.Succeeded, file);
        return text.Value.Text;
    }
}
