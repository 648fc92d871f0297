using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Whether a known directive has the arguments it needs, of the right types, with text that a database can hold.</summary>
internal static class DirectiveArguments
{
    internal static void Check(
        RawDirective directive,
        DirectiveFamily family,
        DirectiveUsage usage,
        Coordinate on,
        Problems problems)
    {
        foreach (var name in usage.Requires.Where(name => directive.Argument(name) is null))
        {
            problems.Error(
                "directive-argument-missing",
                $"'@{directive.Name}' on '{on}' needs the argument '{name}'.",
                directive.Location,
                on,
                $"Write '@{directive.Name}({name}: {Example(family.Arguments[name].Type)})'.");
        }

        foreach (var argument in directive.Arguments)
        {
            if (!family.Arguments.TryGetValue(argument.Name, out var known)) continue;

            if (!Fits(argument.Value, known.Type))
                problems.Error(
                    "directive-argument-type",
                    $"'{argument.Name}' of '@{directive.Name}' on '{on}' must be {Words(known.Type)}, not {argument.Value}.",
                    argument.Value.Location,
                    on,
                    Rewritten(argument.Value, known.Type) is { } text
                        ? new Advice($"Write '{argument.Name}: {text}'.", Advice.Write(text, argument.Value.Location))
                        : $"Write '{argument.Name}: {Example(known.Type)}'.");
            else if (known.Role != ArgumentRole.None && Texts(argument.Value).Any(t => !SqlText.IsStorable(t)))
                problems.Error(
                    "text-not-storable",
                    $"'{argument.Name}' of '@{directive.Name}' on '{on}' holds a NUL or half of a surrogate pair, which PostgreSQL cannot store.",
                    argument.Value.Location,
                    on,
                    "Remove the character.");
        }
    }

    private static bool Fits(RawValue value, ArgumentType type) => type switch
    {
        ArgumentType.String => value.Kind == RawValueKind.String,
        ArgumentType.Int => value.Kind == RawValueKind.Int,
        ArgumentType.Strings => value is { Kind: RawValueKind.List, Items.IsEmpty: false } && value.Items.All(i => i.Kind == RawValueKind.String),
        _ => true,
    };

    /// <summary>The same value as the type wants it, where only its form is wrong.</summary>
    private static string? Rewritten(RawValue value, ArgumentType type) =>
        !Advice.IsOnOneLine(value) || value.Kind == RawValueKind.Null ? null
        : type == ArgumentType.String && value.Kind != RawValueKind.String ? TypeScriptText.Literal(value.Text)
        : type == ArgumentType.Strings && value.Kind == RawValueKind.String ? $"[{TypeScriptText.Literal(value.Text)}]"
        : type == ArgumentType.Int && value.Kind == RawValueKind.String && IsInt(value.Text) ? value.Text
        : null;

    private static bool IsInt(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text;

    private static IEnumerable<string> Texts(RawValue value) =>
        value.Items.Concat(value.Members.Select(m => m.Value)).SelectMany(Texts).Prepend(value.Text);

    private static string Words(ArgumentType type) => type switch
    {
        ArgumentType.String => "a string",
        ArgumentType.Int => "a whole number",
        _ => "a list of strings",
    };

    private static string Example(ArgumentType type) => type switch
    {
        ArgumentType.Strings => "[\"…\"]",
        ArgumentType.Int => "1",
        _ => "\"…\"",
    };
}
