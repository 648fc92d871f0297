using System.Text;

namespace Wesley.Migrate.Cli.Input;

/// <summary>What git printed.</summary>
internal sealed record GitAnswer
{
    /// <summary>Whether it exited with 0.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Standard output; null when it is larger than a source may be.</summary>
    public required byte[]? Bytes { get; init; }

    /// <summary>The first line of standard error.</summary>
    public string Error { get; init; } = "";

    /// <summary>Standard output as text without the line end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes ?? []).TrimEnd('\n');
}
