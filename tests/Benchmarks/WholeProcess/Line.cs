using Wesley.TestKit;

namespace Wesley.Benchmarks.WholeProcess;

/// <summary>A command line that is measured.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Line(string Name, string Program, IReadOnlyList<string> Arguments)
{
    internal static Line Run(Engine engine, string name, Measuring.SchemaFiles pair, params string[] more) =>
        new(name, engine.Program, ["run", "--from", pair.Before, "--to", pair.After, "--out", "migration", .. more]);

    internal static Line Diff(Engine engine, string name, Measuring.SchemaFiles pair) =>
        new(name, engine.Program, ["diff", "--from", pair.Before, "--to", pair.After]);

    internal static Line Inspector(Measuring.SchemaFiles pair) =>
        new($"graphql-inspector diff, {pair.Name}", NodePackages.NodeExecutable, [Measuring.PeerPackages.InspectorProgram, "diff", pair.Before, pair.After]);
}
