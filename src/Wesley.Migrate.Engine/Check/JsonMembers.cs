using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Check;

/// <summary>
/// Reads the members of a document that fits its schema. A serializer makes code for every type that it meets, which is compiled
/// anew in every process and takes longer than a whole run; this is code that was compiled with the rest.
/// </summary>
public static class JsonMembers
{
    /// <summary>A member's value; null when there is none.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text that has to be there.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.TextOrNull(name) ?? throw new JsonException($"The member '{name}' is missing.");

    /// <summary>A text; null when there is none.</summary>
    public static string? TextOrNull(this JsonElement element, string name) => element.Member(name)?.GetString();

    /// <summary>Texts; none when the member is not there.</summary>
    public static ImmutableArray<string> Texts(this JsonElement element, string name) => element.Items(name, item => item.GetString()!);

    /// <summary>An object that has to be there.</summary>
    public static JsonElement Object(this JsonElement element, string name) =>
        element.Member(name) ?? throw new JsonException($"The member '{name}' is missing.");

    /// <summary>The items of an array; none when the member is not there.</summary>
    public static ImmutableArray<T> Items<T>(this JsonElement element, string name, Func<JsonElement, T> read) where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (element.Member(name) is not { } array)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(array.GetArrayLength());
        foreach (var item in array.EnumerateArray())
        {
            items.Add(read(item));
        }

        return items.MoveToImmutable();
    }

    /// <summary>Whether a member is true; not when it is not there.</summary>
    public static bool Flag(this JsonElement element, string name) => element.Member(name)?.GetBoolean() ?? false;

    /// <summary>A value of an enum, in whatever case, with or without hyphens; what stands first in the enum when the member is not there.</summary>
    public static T Choice<T>(this JsonElement element, string name, T otherwise = default) where T : struct, Enum =>
        element.TextOrNull(name) is { } text ? Named<T>(text) : otherwise;

    [SuppressMessage("Usage", "CA2263:Prefer generic overload when type is known", Justification = "The generic one is compiled at run time for each enum.")]
    private static T Named<T>(string text) where T : struct, Enum =>
        Enum.TryParse(typeof(T), text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? (T)value
        : throw new JsonException($"'{text}' is no {typeof(T).Name}.");
}
