using System.Collections.Immutable;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>Every scenario, and those with hostile names and texts, run once for this test process.</summary>
internal static class Migrations
{
    private static readonly Lazy<ImmutableArray<Migration>> Runs = new(RunAll);

    /// <summary>Those that wrote a folder.</summary>
    internal static ImmutableArray<Migration> Written => [.. Runs.Value.Where(m => m.Wrote)];

    /// <summary>The names of those that wrote a folder.</summary>
    public static TheoryData<string> Names => [.. Written.Select(m => m.Name)];

    /// <summary>Those that the newest server sees: where it does something of its own, or with <c>WESLEY_SEEDS</c> all.</summary>
    internal static ImmutableArray<Migration> OnNewest =>
        [.. Written.Where(m => DatabaseProof.IsLong || m.Name is "add-required-email" or "list-items-required" or "new-table-two-fks" or "rename-with-type-change" or "switch" or "widen-int-to-bigint-under-fk")];

    /// <summary>Their names.</summary>
    public static TheoryData<string> NamesOnNewest => [.. OnNewest.Select(m => m.Name)];

    internal static Migration Named(string name) => Runs.Value.Single(m => m.Name == name);

    /// <summary>Runs the command line in this process; returns its exit code and all it said.</summary>
    internal static (int ExitCode, string Output) Engine(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = CommandLine.Run(arguments, new Surroundings
        {
            Out = output,
            Error = output,
            OpenInput = () => Stream.Null,
            WorkingDirectory = Repository.Root,
            BundledPlugins = Path.Combine(AppContext.BaseDirectory, "plugins"),
        });
        return (code, output.ToString());
    }

    private static ImmutableArray<Migration> RunAll()
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return [.. Scenarios().Select(scenario => Run(scenario, folder.PathOf(Path.GetFileName(scenario))))];
    }

    private static IEnumerable<string> Scenarios() =>
        new[] { Repository.PathOf("tests", "Scenarios"), Repository.PathOf("tests", "databases", "cases") }
            .SelectMany(Directory.GetDirectories)
            .Where(scenario => File.Exists(Path.Combine(scenario, "after.graphql")))
            .Order(StringComparer.Ordinal);

    private static Migration Run(string scenario, string folder)
    {
        string File(string name) => Path.Combine(scenario, name);
        string[] decisions = System.IO.File.Exists(File("decisions.json")) ? ["--decisions", File("decisions.json")] : [];
        string[] config = System.IO.File.Exists(File("wesley.json")) ? ["--config", File("wesley.json")] : [];
        var (code, report) = Engine(["run", "--from", File("before.graphql"), "--to", File("after.graphql"), "--out", folder, .. decisions, .. config]);
        if (Directory.Exists(folder))
        {
            NodePackages.LinkInto(folder);
            ContractExports.WriteBeside(folder);
        }

        return new Migration(Path.GetFileName(scenario), code, report, folder);
    }
}
