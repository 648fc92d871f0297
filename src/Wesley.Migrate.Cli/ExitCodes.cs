using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli;

/// <summary>The exit codes, and which one wins when several apply.</summary>
internal static class ExitCodes
{
    internal const int Clean = 0;
    internal const int Findings = 1;
    internal const int Usage = 2;
    internal const int Decisions = 3;
    internal const int Schema = 4;

    /// <summary>A defect of the engine itself.</summary>
    internal const int Defect = 70;

    /// <summary>What a shell reports for a process that Ctrl-C ended.</summary>
    internal const int Interrupted = 130;

    // What has to be mended first comes first: nothing else can be trusted while a schema is unreadable or a plugin is broken.
    private static readonly FailureClass[] _order = [FailureClass.Schema, FailureClass.Configuration, FailureClass.Finding, FailureClass.Decision];

    internal static int Of(IEnumerable<Diagnostic> diagnostics, bool questions = false) =>
        Of(diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Class), questions);

    /// <param name="failing">The findings that fail the run.</param>
    /// <param name="questions">Whether the user has to decide something.</param>
    internal static int Of(IEnumerable<Finding> failing, bool questions) => Of(failing.Select(f => f.Diagnostic?.Class ?? FailureClass.Finding), questions);

    private static int Of(IEnumerable<FailureClass> failures, bool questions)
    {
        var classes = failures.ToHashSet();
        if (questions)
        {
            classes.Add(FailureClass.Decision);
        }

        return _order.Where(classes.Contains).Select(Of).FirstOrDefault(Clean);
    }

    private static int Of(FailureClass failure) => failure switch
    {
        FailureClass.Schema => Schema,
        FailureClass.Configuration => Usage,
        FailureClass.Decision => Decisions,
        _ => Findings,
    };
}
