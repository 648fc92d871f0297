using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Scaffolds;

/// <summary>A template that the build has taken into the program, under names of the user's.</summary>
internal sealed record Scaffold
{
    /// <summary>The folder of the template: <c>wesley-plugin</c> or <c>wesley-rule</c>.</summary>
    internal required string Template { get; init; }

    /// <summary>What stands in the template and what takes its place, in paths and in texts.</summary>
    internal required IReadOnlyList<(string Old, string New)> Names { get; init; }

    /// <summary>The files by their paths, in ordinal order.</summary>
    internal IEnumerable<(string Path, string Text)> Files()
    {
        var assembly = typeof(Scaffold).Assembly;
        var prefix = $"template/{Template}/";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (Named(name[prefix.Length..]), Named(reader.ReadToEnd()));
        }
    }

    /// <summary>Writes all files or none: what was written goes again when one cannot be.</summary>
    /// <returns>What is in the way; null when all are written.</returns>
    internal Diagnostic? Write(string folder, string name)
    {
        var files = Files().Select(f => (f.Path, f.Text, Place: Path.GetFullPath(f.Path, folder))).ToArray();
        if (files.FirstOrDefault(f => Path.Exists(f.Place)).Path is { } there)
        {
            return ScaffoldProblem.Exists($"{name}/{there}");
        }

        var written = new List<string>();
        try
        {
            foreach (var (_, text, place) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                written.Add(place);
                File.WriteAllText(place, text);
            }

            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            written.ForEach(File.Delete);
            return ScaffoldProblem.NotWritten(name, Reason.Of(problem));
        }
    }

    private string Named(string text) => Names.Aggregate(text, (t, n) => t.Replace(n.Old, n.New, StringComparison.Ordinal));
}
