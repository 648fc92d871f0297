using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The default that an enum declares for all of its columns. A list of the enum has none.</summary>
internal static class EnumDefault
{
    internal static ChosenValue? Of(Subject subject) =>
        subject.Storage.ListDepth > 0 || subject.Enum?.Default is not { } name ? null : new ChosenValue
        {
            Value = Constants.Value(TypeScriptText.Literal(name), subject.Storage),
            Source = FillSource.EnumDefault,
            Text = name,
        };
}
