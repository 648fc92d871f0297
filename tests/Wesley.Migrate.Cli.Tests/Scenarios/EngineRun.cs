namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>What one <c>run</c> of the command line left: exit code, both streams, and the folder's files by path (none when there is no folder).</summary>
internal sealed record EngineRun(int ExitCode, string Output, string Error, IReadOnlyDictionary<string, string> Files)
{
    internal const string Folder = "migration";

    /// <summary>The folder of the first-party plugins that the build laid out beside the program.</summary>
    internal static string BundledPlugins { get; } = Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>Everything that was said, for a failure message.</summary>
    public override string ToString() => $"exit {ExitCode}\n{Output}{Error}";

    /// <summary>Runs in this process with the files of a folder: <c>before.graphql</c>, <c>after.graphql</c> and what stands beside them.</summary>
    internal static EngineRun In(string workingFolder, params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] args = ["run", "--from", "before.graphql", "--to", "after.graphql", "--out", Folder, .. more];
        var code = CommandLine.Run(args, new Surroundings
        {
            Out = output,
            Error = error,
            OpenInput = () => Stream.Null,
            WorkingDirectory = workingFolder,
            BundledPlugins = BundledPlugins,
        });
        return new(code, output.ToString(), error.ToString(), GoldenFiles.Read(Path.Combine(workingFolder, Folder)));
    }

    /// <summary>The same with texts, in a folder that is gone afterwards.</summary>
    internal static EngineRun Of(string before, string after, string? decisions = null, params string[] more)
    {
        using var folder = new TempFolder();
        folder.Write("before.graphql", before);
        folder.Write("after.graphql", after);
        if (decisions is not null)
        {
            folder.Write("wesley.decisions.json", decisions);
        }

        return In(folder.Path, more);
    }
}
