using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>How a directive may be used at one kind of place.</summary>
internal sealed class DirectiveUsage
{
    public bool Repeatable { get; set; }

    /// <summary>Arguments that must be given there.</summary>
    public List<string> Requires { get; set; } = [];

    /// <summary>What the directive means there, where that is not what it means elsewhere.</summary>
    public DirectiveMeaning? Meaning { get; set; }
}
