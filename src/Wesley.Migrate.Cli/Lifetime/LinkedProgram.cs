using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Cli.Lifetime;

/// <summary>A program that holds its plugins and can load no others: where there are others, the one beside it takes over.</summary>
internal sealed record LinkedProgram
{
    /// <summary>The plugins that it holds.</summary>
    public required LinkedAssemblies Assemblies { get; init; }

    /// <summary>Becomes the program that loads plugins, with the same arguments and streams. It only returns when it could not, with the reason.</summary>
    public required Func<string> Become { get; init; }

    /// <summary>Gives way to whoever can load what a folder of the user's holds, before all of it is read twice. It returns where there is nothing, and where it could not.</summary>
    internal void GiveWayTo(PluginSearch search, CancellationToken stop)
    {
        if (search.Roots.Any(root => Directory.Exists(root.Path) && Directory.EnumerateDirectories(root.Path).Any()))
        {
            _ = GiveWay(stop);
        }
    }

    /// <summary>Gives way where it has to; what keeps it from doing so. Nothing may have been read from standard input or printed yet.</summary>
    internal ImmutableArray<Diagnostic> Problems(ImmutableArray<PluginFolder> found, CancellationToken stop)
    {
        if (found.FirstOrDefault(f => !Assemblies.Have(f)) is not { } stranger)
        {
            return [];
        }

        return
        [
            new()
            {
                Id = "managed-program-missing",
                Severity = Severity.Error,
                Class = FailureClass.Configuration,
                Plugin = stranger.Manifest.Id,
                Message = $"The plugin '{stranger.Manifest.Id}' in '{stranger.Name}' is not part of this program, and the one that loads plugins cannot be started: {GiveWay(stop)}.",
                NextStep = "Install wesley-engine again: dotnet tool update --global wesley-engine. It needs the .NET 10 runtime.",
            },
        ];
    }

    private string GiveWay(CancellationToken stop)
    {
        // Who takes over would not hear of it.
        stop.ThrowIfCancellationRequested();
        return Become();
    }
}
