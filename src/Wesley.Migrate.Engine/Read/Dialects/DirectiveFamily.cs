using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A directive under all its names.</summary>
internal sealed class DirectiveFamily
{
    /// <summary>The canonical name without prefix.</summary>
    public required string Name { get; set; }

    public List<string> Aliases { get; set; } = [];

    public DirectiveMeaning Meaning { get; set; }

    /// <summary>Other meanings by the arguments given; the first case that fits counts.</summary>
    public List<MeaningCase> When { get; set; } = [];

    /// <summary>The SQL that a default without arguments stands for.</summary>
    public string? Expression { get; set; }

    /// <summary>The word of a classification; the directive's name when left out.</summary>
    public string? Class { get; set; }

    /// <summary>Where it may stand.</summary>
    public Dictionary<DirectiveSite, DirectiveUsage> On { get; set; } = [];

    /// <summary>Arguments that the dialect knows; others are kept as written.</summary>
    public Dictionary<string, DirectiveParameter> Arguments { get; set; } = [];

    /// <summary>What one use of it means at its place; nothing where it may not stand.</summary>
    internal DirectiveMeaning MeaningAt(DirectiveSite site, RawDirective directive) =>
        On.TryGetValue(site, out var usage)
            ? usage.Meaning ?? When.Find(c => c.Fits(directive))?.Meaning ?? Meaning
            : DirectiveMeaning.None;
}
