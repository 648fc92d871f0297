using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>A GraphQL value.</summary>
internal sealed record RawValue
{
    public required RawValueKind Kind { get; init; }

    /// <summary>A string's content, a number's digits, an enum value's name, <c>true</c> or <c>false</c>; empty for the others.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<RawValue> Items { get; init; } = [];

    public ImmutableArray<RawArgument> Members { get; init; } = [];

    public required SourceLocation Location { get; init; }

    /// <summary>Whether there are values inside.</summary>
    internal bool IsComposite => !Items.IsEmpty || !Members.IsEmpty;

    /// <summary>Printed as GraphQL with single spaces and object members in ordinal order.</summary>
    public override string ToString() => Kind switch
    {
        RawValueKind.String => TypeScriptText.Literal(Text),
        RawValueKind.Null => "null",
        RawValueKind.List => $"[{string.Join(", ", Items)}]",
        RawValueKind.Object => $"{{{string.Join(", ", Members.OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => $"{m.Name}: {m.Value}"))}}}",
        _ => Text,
    };
}
