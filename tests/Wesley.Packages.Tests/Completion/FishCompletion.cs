namespace Wesley.Packages.Tests;

/// <summary>fish tells what it would offer for a line.</summary>
internal sealed class FishCompletion : CompletionShell
{
    internal override Task<IReadOnlyList<string>> CompleteAsync(string line, Machine machine) => RunAsync("fish", $"""
        wesley-engine completion fish | source
        complete --do-complete '{line}'
        """, machine);
}
