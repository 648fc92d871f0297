using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>Sources that are read together: a file, or a folder of them.</summary>
internal sealed record SdlCase(string Name, ImmutableArray<SourceText> Sources)
{
    private const string Folder = "tests/Wesley.Migrate.Engine.Tests/Read";

    /// <summary>Every mistake there is a message for, one family a file; the text beside it is what is said.</summary>
    internal static ImmutableArray<SdlCase> Mistaken { get; } = In("Mistaken");

    /// <summary>Schemas about which there is nothing to complain.</summary>
    internal static ImmutableArray<SdlCase> Sound { get; } = In("Sound");

    /// <summary>The single mistakes of <see cref="Mistakes"/>.</summary>
    internal static IEnumerable<SdlCase> Single => Mistakes.All.Select((m, i) => Of($"{m.Data.Item1} {i}", m.Data.Item2.Replace("‸", "", StringComparison.Ordinal)));

    /// <summary>Where the expected text is kept.</summary>
    internal string Golden => $"{Folder}/Mistaken/{Name}.txt";

    internal static SdlCase Of(string name, string sdl) => new(name, [Sdl.Source(sdl)]);

    internal static SdlCase OfFile(string path) => new(path, [SourceDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path)).Value]);

    private static ImmutableArray<SdlCase> In(string folder)
    {
        var root = Repository.PathOf(Folder, folder);
        return
        [
            .. Directory.GetFiles(root, "*.graphql").Order(StringComparer.Ordinal)
                .Select(f => OfFile(f) with { Name = Path.GetFileNameWithoutExtension(f) }),
            .. Directory.GetDirectories(root).Order(StringComparer.Ordinal)
                .Select(d => new SdlCase(Path.GetFileName(d), [.. Directory.GetFiles(d, "*.graphql").Order(StringComparer.Ordinal).SelectMany(f => OfFile(f).Sources)])),
        ];
    }
}
