using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Findings;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Junit;

/// <summary>One finding as a test case.</summary>
internal sealed record JunitCase
{
    /// <summary>The type that the finding is about.</summary>
    public required string Suite { get; init; }

    /// <summary>What tells it from the others of its suite.</summary>
    public required string Name { get; init; }

    /// <summary>The rule that found it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The message, when it fails the run.</summary>
    public string? Failure { get; init; }

    /// <summary>The reason, when it is suppressed.</summary>
    public string? Skipped { get; init; }

    /// <summary>Everything else that there is to say, in several lines.</summary>
    public string Details { get; init; } = "";

    internal static JunitCase Of(Finding finding, Outcome outcome) => new()
    {
        Suite = finding.Coordinate?.Type ?? "input",
        Name = Title(finding),
        Rule = finding.Rule,
        Skipped = outcome.Silences(finding) && finding.Suppressed is { } suppressed ? $"{Words.Kebab(suppressed.Source)}: {suppressed.Reason}" : null,
        Failure = Fails(finding, outcome) ? finding.Message : null,
        Details = string.Join('\n', [FindingText.Of(finding), .. Places(finding)]),
    };

    // An open question ends the run whatever the policy says.
    private static bool Fails(Finding finding, Outcome outcome) =>
        finding.Diagnostic is { Class: FailureClass.Decision } || outcome.Policy.Fails(finding);

    private static string Title(Finding finding) =>
        finding.Rule + (finding.Coordinate is { } at ? $" {at}" : "") + (finding.Subject.Length == 0 ? "" : $" #{finding.Subject}");

    private static IEnumerable<string> Places(Finding finding) =>
        new (string Which, SourceLocation? Place)[] { ("before", finding.BeforeLocation), ("after", finding.AfterLocation) }
            .Where(p => p.Place is not null)
            .Select(p => $"{p.Place} ({p.Which})");
}
