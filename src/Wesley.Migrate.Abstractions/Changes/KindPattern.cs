namespace Wesley.Migrate.Abstractions;

/// <summary>One exact kind, or all kinds under a prefix: <c>field.added.required</c>, <c>field.*</c>, <c>*</c>.</summary>
public readonly record struct KindPattern : IComparable<KindPattern>
{
    /// <summary>Takes the pattern; throws <see cref="FormatException"/> unless it is a kind or ends in one trailing <c>*</c>.</summary>
    public KindPattern(string text)
    {
        Text = IsValid(text) ? text : throw new FormatException($"'{text}' is neither a change kind nor a prefix that ends in '.*'.");
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Whether it names one kind only.</summary>
    public bool IsExact => !Text.EndsWith('*');

    /// <summary>Whether the text has the form of a pattern.</summary>
    public static bool IsValid(string? text) =>
        text == "*" || ChangeKind.IsValid(text) || (text is not null && text.EndsWith(".*", StringComparison.Ordinal) && ChangeKind.IsValid(text[..^2]));

    /// <summary>Whether the kind is meant.</summary>
    public bool Matches(ChangeKind kind) =>
        IsExact ? string.Equals(Text, kind.Id, StringComparison.Ordinal) : kind.Id.AsSpan().StartsWith(Text.AsSpan(0, Text.Length - 1), StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(KindPattern other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>A text is a pattern, so that claims read as lists.</summary>
    public static implicit operator KindPattern(string text) => new(text);
}
