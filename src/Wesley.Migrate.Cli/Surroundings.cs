using Wesley.Migrate.Cli.Lifetime;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Cli;

/// <summary>What the command line touches of the machine, so that tests can run it in their own process.</summary>
internal sealed record Surroundings
{
    /// <summary>Where the report goes, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where progress, logs and usage errors go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The absolute path that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The absolute path of the plugins that came with the program.</summary>
    public required string BundledPlugins { get; init; }

    /// <summary>The absolute path of the program that Node.js runs for a rehearsal.</summary>
    public string RehearsalProgram { get; init; } = Path.Combine(AppContext.BaseDirectory, "rehearsal", "main.ts");

    /// <summary>Whether the report may hold colours.</summary>
    public bool Colours { get; init; }

    /// <summary>What is typed on the terminal; null when standard input is none.</summary>
    public TextReader? Keyboard { get; init; }

    /// <summary>Who looks on while plugins run, and puts back what they change of the process; null where the process is somebody else's.</summary>
    public PluginWatch? Watch { get; init; }

    /// <summary>The plugins that are part of the program, and who takes over where there are others; null where all are loaded.</summary>
    public LinkedProgram? Linked { get; init; }

    /// <summary>Ctrl-C.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The absolute path of what the user named.</summary>
    internal string PathOf(string given) => Path.GetFullPath(given, WorkingDirectory);
}
