using System.Text.Json;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Texts in JSON may hold an escape of half a character, which no .NET text can be made of.</summary>
internal static class ConstantText
{
    internal static bool IsReadable(JsonElement text) => Try(() => text.GetString());

    internal static bool HasReadableNames(JsonElement value) => Try(() => value.EnumerateObject().Count(m => m.Name.Length >= 0));

    private static bool Try<T>(Func<T> read)
    {
        try
        {
            _ = read();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
