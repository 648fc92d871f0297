using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>A command whose help ends with lines to copy.</summary>
/// <param name="name">What it is called on the line.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Whole lines that are understood as they stand.</param>
internal sealed class EngineCommand(string name, string description, params string[] examples) : Command(name, description)
{
    internal IReadOnlyList<string> Examples { get; } = examples;
}
