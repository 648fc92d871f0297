using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read;

/// <summary>What to do about a problem, in words, and as an edit where one is sure to settle it.</summary>
internal sealed record Advice(string Text, SuggestedEdit? Edit = null)
{
    public static implicit operator Advice(string text) => new(text);

    /// <summary>The name at a place is a slip of the keyboard for another.</summary>
    internal static Advice Meant(string name, SourceLocation at, string? more = null) => new($"Did you mean '{name}'?{more}", Write(name, at));

    /// <summary>The same of a text between quotes.</summary>
    internal static Advice MeantText(string text, RawValue value) =>
        new($"Did you mean \"{text}\"?", IsOnOneLine(value) ? Write(TypeScriptText.Literal(text), value.Location) : null);

    /// <summary>The same of a name that stands as a word or between quotes, and stays so.</summary>
    internal static Advice MeantValue(string name, RawValue value) =>
        new($"Did you mean '{name}'?", IsOnOneLine(value) ? Write(value.Kind == RawValueKind.String ? TypeScriptText.Literal(name) : name, value.Location) : null);

    /// <summary>The same of a name that may also stand between quotes, where the type wants it bare.</summary>
    internal static Advice MeantWord(string name, RawValue value) =>
        new($"Did you mean '{name}'?", IsOnOneLine(value) ? Write(name, value.Location) : null);

    /// <summary>What stands at a place is to go.</summary>
    internal static Advice Remove(string what, SourceLocation at) =>
        new($"Remove {what}.", new() { At = at, Replacement = "", Description = $"remove {what}" });

    /// <summary>A directive is to go; it is known where it starts, and where it ends only when it has no arguments and its sign touches its name.</summary>
    internal static Advice Without(RawDirective use) =>
        use.Arguments.IsEmpty && use.Location.Length == use.Name.Length + 1 ? Remove($"'@{use.Name}'", use.Location) : $"Remove '@{use.Name}'.";

    /// <summary>Another text stands at a place.</summary>
    internal static SuggestedEdit Write(string text, SourceLocation at) =>
        new() { At = at, Replacement = text, Description = text.StartsWith('"') ? $"write {text}" : $"write '{text}'" };

    /// <summary>Whether a value is written as one word or one plain string: the length of a block string runs over its line ends, and one with escapes is left to its writer.</summary>
    internal static bool IsOnOneLine(RawValue value) => value.Kind switch
    {
        RawValueKind.String => value.Location.Length == value.Text.Length + 2,
        RawValueKind.List or RawValueKind.Object => false,
        _ => value.Location.Length == value.Text.Length,
    };
}
