using System.CommandLine;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Options;

/// <summary>The options that say which findings fail a run.</summary>
/// <param name="refusalsStand">Whether a refusal stays an error whatever the policy says.</param>
internal sealed class PolicyOptionSet(bool refusalsStand)
{
    private const string Never = "never";

    private readonly Option<string> _failOn = Levels(refusalsStand);
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Findings that are put up with (default: wesley.baseline.json in the current folder, when there is one)", HelpName = "FILE" };
    private readonly Option<bool> _write = new("--write-baseline") { Description = "Put up with every warning and error found now" };
    private readonly Option<bool> _prune = new("--prune-baseline") { Description = "Take out of the baseline what is no longer found" };

    internal void AddTo(Command command)
    {
        command.Add(_failOn);
        command.Add(_baseline);
        command.Add(_write);
        command.Add(_prune);
    }

    internal PolicyChoice Value(ParseResult parsed) => new()
    {
        FailOn = parsed.GetValue(_failOn) is { } level and not Never ? Enum.Parse<FindingLevel>(level, ignoreCase: true) : FindingLevel.Off,
        Baseline = parsed.GetValue(_baseline),
        WriteBaseline = parsed.GetValue(_write),
        PruneBaseline = parsed.GetValue(_prune),
        RefusalsStand = refusalsStand,
    };

    private static Option<string> Levels(bool refusalsStand)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "From which level on findings end in exit 1" + (refusalsStand ? "; a change that nobody can carry out always does" : ""),
            HelpName = $"error|warning|info|{Never}",
            DefaultValueFactory = _ => "error",
        };
        option.AcceptOnlyFromAmong("error", "warning", "info", Never);
        return option;
    }
}
