namespace Wesley.Plugins.TypeConversions;

/// <summary>A value that shows what a conversion does. Both texts are what PostgreSQL prints for the value.</summary>
internal sealed record Witness
{
    /// <summary>The value before.</summary>
    public required string From { get; init; }

    /// <summary>The value after; <see langword="null"/> where the conversion fails.</summary>
    public string? To { get; init; }

    /// <summary>Whether the value is not what it was, or not at all.</summary>
    public bool Lost { get; init; }

    internal static Witness Kept(string from, string to) => new() { From = from, To = to };

    internal static Witness Changed(string from, string to) => new() { From = from, To = to, Lost = true };

    internal static Witness Fails(string from) => new() { From = from, Lost = true };

    /// <summary>The witness in words.</summary>
    public override string ToString() => To is null ? $"{From} fails" : $"{From} becomes {To}";
}
