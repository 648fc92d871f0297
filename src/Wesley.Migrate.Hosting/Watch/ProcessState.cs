using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace Wesley.Migrate.Hosting.Watch;

/// <summary>What there is only one of in a process, as the host found it, so that it can be put back behind a plugin.</summary>
internal sealed record ProcessState
{
    private readonly string _folder = Directory.GetCurrentDirectory();
    private readonly ImmutableSortedDictionary<string, string> _variables = Variables();
    private readonly (int Workers, int Ports) _fewest = Fewest();
    private readonly (int Workers, int Ports) _most = Most();

    /// <summary>Puts everything back, on the thread that was the plugin's; answers what was another.</summary>
    internal ImmutableArray<string> PutBack() =>
    [
        .. new[]
        {
            Culture() ? "the culture" : null,
            Folder() ? "the current folder" : null,
            Pool() ? "the limits of the thread pool" : null,
        }.OfType<string>(),
        .. Environment().Select(name => $"the environment variable {name}"),
    ];

    /// <summary>Every plugin starts with the culture that is none.</summary>
    internal static bool Culture()
    {
        var other = !Equals(CultureInfo.CurrentCulture, CultureInfo.InvariantCulture) || !Equals(CultureInfo.CurrentUICulture, CultureInfo.InvariantCulture)
            || CultureInfo.DefaultThreadCurrentCulture is { Name: not "" } || CultureInfo.DefaultThreadCurrentUICulture is { Name: not "" };
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        return other;
    }

    private bool Folder()
    {
        if (string.Equals(CurrentFolder(), _folder, StringComparison.Ordinal))
        {
            return false;
        }

        Directory.SetCurrentDirectory(_folder);
        return true;
    }

    // The plugin may have removed the folder that it went to.
    private static string? CurrentFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool Pool()
    {
        if (_most == Most() && _fewest == Fewest())
        {
            return false;
        }

        ThreadPool.SetMaxThreads(_most.Workers, _most.Ports);
        ThreadPool.SetMinThreads(_fewest.Workers, _fewest.Ports);
        return true;
    }

    private ImmutableArray<string> Environment()
    {
        var now = Variables();
        ImmutableArray<string> changed = [.. _variables.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(n => !string.Equals(_variables.GetValueOrDefault(n), now.GetValueOrDefault(n), StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        foreach (var name in changed)
        {
            System.Environment.SetEnvironmentVariable(name, _variables.GetValueOrDefault(name));
        }

        return changed;
    }

    private static ImmutableSortedDictionary<string, string> Variables() =>
        System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToImmutableSortedDictionary(v => (string)v.Key, v => (string)v.Value!, StringComparer.Ordinal);

    private static (int Workers, int Ports) Fewest()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        return (workers, ports);
    }

    private static (int Workers, int Ports) Most()
    {
        ThreadPool.GetMaxThreads(out var workers, out var ports);
        return (workers, ports);
    }
}
