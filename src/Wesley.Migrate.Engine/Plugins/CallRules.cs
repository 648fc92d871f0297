using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>What a run allows its plugins, and who looks on.</summary>
public sealed record CallRules
{
    /// <summary>What one call into a plugin may take.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Who looks on while plugins are asked that did not come with the program.</summary>
    public ICallWatch? Watch { get; init; }

    /// <summary>Whether everything is asked twice, and failed when the second answer is another one: a run is made of functions.</summary>
    public bool AsksTwice { get; init; }

    /// <summary>The ids of plugins without which the user wants to go on when they fail.</summary>
    public ImmutableSortedSet<string> Dispensable { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What such plugins failed at before the run began, a sentence by plugin id.</summary>
    public ImmutableSortedDictionary<string, string> Failed { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
