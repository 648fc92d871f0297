using System.Text;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>A folder in which the command line is run, in this process and with writers of its own.</summary>
internal sealed class Workspace : IDisposable
{
    internal const string Before = """
        type User @wes_table {
          id: ID! @wes_pk
          name: String
        }

        """;

    internal const string After = """
        type User @wes_table {
          id: ID! @wes_pk
          name: String
          email: String!
        }

        """;

    private readonly TempFolder _temp = new();

    internal string Path => _temp.Path;

    /// <summary>What standard input holds.</summary>
    internal string Input { get; init; } = "";

    /// <summary>What is typed on the terminal; null when there is none.</summary>
    internal string? Typed { get; init; }

    /// <summary>Whether the report may hold colours.</summary>
    internal bool Colours { get; init; }

    internal string PathOf(params string[] parts) => _temp.PathOf(parts);

    internal Workspace File(string name, string text)
    {
        _temp.Write(name, text);
        return this;
    }

    internal Workspace Bytes(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    /// <summary>The schemas that most tests compare: a required column is added.</summary>
    internal Workspace Schemas(string before = Before, string after = After) => File("before.graphql", before).File("after.graphql", after);

    internal CliResult Compare(params string[] more) => Run(["run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration", .. more]);

    internal CliResult Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    /// <summary>The same from a folder in this one.</summary>
    internal CliResult In(string folder, params string[] arguments) => Run(PathOf(folder), arguments, CancellationToken.None);

    internal CliResult Run(CancellationToken stop, params string[] arguments) => Run(Path, arguments, stop);

    private CliResult Run(string folder, string[] arguments, CancellationToken stop)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Surroundings
        {
            Out = output,
            Error = errors,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            WorkingDirectory = folder,
            BundledPlugins = System.IO.Path.Combine(AppContext.BaseDirectory, "plugins"),
            Colours = Colours,
            Keyboard = Typed is null ? null : new StringReader(Typed),
            Stop = stop,
        });
        return new() { Code = code, Out = output.ToString(), Error = errors.ToString() };
    }

    /// <summary>Everything in the folder, relative and in ordinal order.</summary>
    internal IReadOnlyList<string> Entries() =>
        [.. Directory.EnumerateFileSystemEntries(Path).Select(e => System.IO.Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    public void Dispose() => _temp.Dispose();
}
