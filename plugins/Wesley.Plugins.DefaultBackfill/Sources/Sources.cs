using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The first source that has a value, in order of preference.</summary>
internal static class Sources
{
    internal static (ChosenValue? Value, Diagnostic? Problem) Choose(Subject subject) =>
        ItemDecision.ForColumn(subject) is { } decision ? DecisionValue.Of(subject, decision)
        : (FieldDefault.Of(subject) ?? EnumDefault.Of(subject) ?? ZeroValue.Marked(subject)) is { } value ? (value, null)
        : (null, NoZeroValue.Refusal(subject));
}
