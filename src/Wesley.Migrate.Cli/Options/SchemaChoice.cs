using System.Collections.Immutable;

namespace Wesley.Migrate.Cli.Options;

/// <summary>Which two schemas are compared.</summary>
internal sealed record SchemaChoice
{
    /// <summary>Sources of the live schema.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>Sources of the wanted schema.</summary>
    public required ImmutableArray<string> To { get; init; }

    /// <summary>The value of <c>--dialect</c>: a name or a file.</summary>
    public string? Dialect { get; init; }

    /// <summary>The value of <c>--decisions</c>.</summary>
    public string? Decisions { get; init; }

    /// <summary>The value of <c>--stats</c>.</summary>
    public string? Statistics { get; init; }

    /// <summary>Whether a migration is to be made of the changes; otherwise there is only something to say about them.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Whether a decisions file that is there is left unread.</summary>
    public bool IgnoresDecisions { get; init; }

    /// <summary>Whether a decisions file that is not there is made, so that its absence is no mistake.</summary>
    public bool DraftsDecisions { get; init; }
}
