using Wesley.Migrate.Abstractions;

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

    internal static int Of(IEnumerable<Diagnostic> diagnostics, bool questions = false)
    {
        var classes = diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Class).ToHashSet();
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
