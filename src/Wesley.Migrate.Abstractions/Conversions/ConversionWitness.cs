namespace Wesley.Migrate.Abstractions;

/// <summary>A value that shows what a conversion does. Both texts are what PostgreSQL prints for a value of the stored type.</summary>
public sealed record ConversionWitness
{
    /// <summary>The value before.</summary>
    public required string From { get; init; }

    /// <summary>The value after; <see langword="null"/> where there is none: the conversion fails, or gives null.</summary>
    public string? To { get; init; }

    /// <summary>Whether the way back does not give the value again.</summary>
    public bool Lost { get; init; }

    /// <summary>A value that can be had back.</summary>
    /// <param name="from">The value before.</param>
    /// <param name="to">The value after.</param>
    public static ConversionWitness Kept(string from, string to) => new() { From = from, To = to };

    /// <summary>A value that has a result, from which it cannot be had back.</summary>
    /// <param name="from">The value before.</param>
    /// <param name="to">The value after.</param>
    public static ConversionWitness Changed(string from, string to) => new() { From = from, To = to, Lost = true };

    /// <summary>A value that has no result.</summary>
    /// <param name="from">The value before.</param>
    public static ConversionWitness Fails(string from) => new() { From = from, Lost = true };

    /// <summary>The witness in words.</summary>
    public override string ToString() => (From.Length == 0 ? "an empty text" : From) + (To is null ? " fails" : $" becomes {(To.Length == 0 ? "an empty text" : To)}");
}
