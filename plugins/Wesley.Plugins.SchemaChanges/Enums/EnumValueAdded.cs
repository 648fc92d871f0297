using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Enums;

internal static class EnumValueAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "enum.value.added",
        Title = "Enum value added",
        Purpose = "The enum allows a value that it did not allow before.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Depends),
        Remediation = "Teach code that reads the enum the new value before it is written.",
        Rollback = Undo.Until(
            "value-in-use",
            until: "a row holds {after}",
            loss: "rows that hold {after} do not fit the old enum",
            data: "Give rows that hold {after} an old value, then restore the old check."),
        Mirror = "enum.value.removed",
    };
}
