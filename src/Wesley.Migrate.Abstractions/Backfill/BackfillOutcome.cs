using System.Diagnostics.CodeAnalysis;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a strategy answers. The set is closed: <see cref="FillOutcome"/>, <see cref="ScriptOutcome"/>, <see cref="NotNeeded"/>, <see cref="Refused"/>, <see cref="NeedsDecision"/>.</summary>
[SuppressMessage("Design", "CA1012:Abstract types should not have public constructors", Justification = "The constructor is private protected; the union is closed.")]
public abstract record BackfillOutcome
{
    private protected BackfillOutcome()
    {
    }
}
