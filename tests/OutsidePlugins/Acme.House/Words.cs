using Newtonsoft.Json;

namespace Acme.House;

/// <summary>The words that come with the pack.</summary>
internal static class Words
{
    internal static string[] All { get; } = Read();

    /// <summary>The parser that is really there.</summary>
    internal static string Reader { get; } = typeof(JsonConvert).Assembly.GetName() is { Name: var name, Version: { } version } ? $"{name} {version.ToString(2)}" : "";

    private static string[] Read()
    {
        using var reader = new StreamReader(typeof(Words).Assembly.GetManifestResourceStream("words.json")!);
        return JsonConvert.DeserializeObject<string[]>(reader.ReadToEnd())!;
    }
}
