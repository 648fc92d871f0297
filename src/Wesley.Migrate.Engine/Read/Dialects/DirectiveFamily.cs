using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A directive under all its names.</summary>
internal sealed class DirectiveFamily
{
    /// <summary>The canonical name without prefix.</summary>
    public required string Name { get; set; }

    public List<string> Aliases { get; set; } = [];

    public DirectiveMeaning Meaning { get; set; }

    /// <summary>Where it may stand.</summary>
    public Dictionary<DirectiveSite, DirectiveUsage> On { get; set; } = [];

    /// <summary>Arguments that the dialect knows; others are kept as written.</summary>
    public Dictionary<string, DirectiveParameter> Arguments { get; set; } = [];
}
