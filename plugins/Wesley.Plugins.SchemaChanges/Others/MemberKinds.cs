using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>The kinds of change of a member of a definition that stores no rows.</summary>
internal static class MemberKinds
{
    private const string Users = "Look for code that uses {coordinate}.";

    internal static ChangeKindInfo Added(OtherTypeKind kind) => Unstored.Kind(
        $"{OtherWords.MemberPrefix(kind)}.added",
        $"{OtherWords.MemberPrefix(kind)}.removed",
        $"{Capital(OtherWords.Member(kind))} added",
        $"There is one more {OtherWords.Member(kind)}.",
        kind is OtherTypeKind.Input or OtherTypeKind.Directive
            ? "Let code that calls give {coordinate} a value if it is required; no row is touched."
            : "Nothing: it is not stored, and no row is touched.",
        kind is OtherTypeKind.Object or OtherTypeKind.Interface ? Verdict.Yes : Verdict.Depends);

    internal static ChangeKindInfo Removed(OtherTypeKind kind) => Unstored.Kind(
        $"{OtherWords.MemberPrefix(kind)}.removed",
        $"{OtherWords.MemberPrefix(kind)}.added",
        $"{Capital(OtherWords.Member(kind))} removed",
        $"A {Member(kind)} is gone.",
        Users,
        Verdict.No);

    internal static ChangeKindInfo TypeChanged(OtherTypeKind kind) => Unstored.Kind(
        $"{OtherWords.MemberPrefix(kind)}.type.changed",
        $"{OtherWords.MemberPrefix(kind)}.type.changed",
        $"Type of a {Member(kind)} changed",
        $"A {Member(kind)} has another type.",
        Users,
        Verdict.Depends);

    private static string Member(OtherTypeKind kind) => OtherWords.Member(kind) switch
    {
        "input field" => "field of an input type",
        "argument of a directive definition" => "directive definition's argument",
        var word => word,
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
