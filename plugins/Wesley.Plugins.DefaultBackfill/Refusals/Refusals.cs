using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Values that cannot be right, the most telling reason first.</summary>
internal static class Refusals
{
    internal static Diagnostic? Of(Subject subject, ChosenValue value) =>
        ReferenceNeedsSource.Refusal(subject, value)
        ?? ConstantCollides.Refusal(subject, value)
        ?? KeyNeedsSource.Refusal(subject, value);
}
