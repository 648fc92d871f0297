using System.Diagnostics.CodeAnalysis;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>An exception of a plugin's in a line. Its message is the plugin's code as well, and may throw in its turn.</summary>
public static class ExceptionText
{
    private const int Longest = 500;

    /// <summary>The type and the first line of the message.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A message may throw anything.")]
    public static string Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        try
        {
            var line = (exception.Message ?? "").Split('\n')[0].Trim();
            return $"{exception.GetType().Name}: {(line.Length > Longest ? line[..Longest] + "…" : line)}".TrimEnd('.');
        }
        catch (Exception)
        {
            return $"{exception.GetType().Name}, which has no message";
        }
    }
}
