using System.Text.Json;
using Wesley.TestKit;

namespace Wesley.Benchmarks.Measuring;

/// <summary>One of those that are measured. Each measurement is a process of its own, so that none warms another's caches.</summary>
internal sealed record Contender
{
    internal const string EngineName = "wesley";

    /// <summary>Everybody, the engine first.</summary>
    internal static IReadOnlyList<Contender> All { get; } =
        [.. new[] { EngineName, "graphql-inspector 8", "graphql-inspector 8, unchecked", "graphql-js 16", "graphql-js 17" }.Select(name => new Contender { Name = name })];

    /// <summary>The engine.</summary>
    internal static Contender Engine => All[0];

    /// <summary>Its name in the results.</summary>
    public required string Name { get; init; }

    /// <summary>Measures for about that many seconds.</summary>
    internal async Task<Measurement> Measure(SchemaFiles files, int seconds)
    {
        string[] what = [files.Before, files.After, seconds.ToString(CultureInfo.InvariantCulture)];
        var answer = Name == EngineName
            ? await Command.RunAsync(Environment.ProcessPath!, ["measure", .. what], timeout: Limit).ConfigureAwait(false)
            : await Command.RunAsync(
                NodePackages.NodeExecutable,
                ["--expose-gc", "--max-old-space-size=8192", "--stack-size=4000", PeerPackages.Script, Name, .. what],
                timeout: Limit).ConfigureAwait(false);
        return JsonSerializer.Deserialize<Measurement>(answer.Succeeded().Output, JsonSerializerOptions.Web)!;
    }

    private static TimeSpan Limit => TimeSpan.FromMinutes(5);
}
