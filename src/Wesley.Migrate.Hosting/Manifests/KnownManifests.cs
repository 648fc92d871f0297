using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>
/// The manifests that this build was made with. A test holds them to the schema, so a run need not: the validator takes longer
/// to get going than a comparison of two schemas.
/// </summary>
internal static partial class KnownManifests
{
    private const string Prefix = "known-plugins/";

    private static readonly Lazy<ImmutableHashSet<string>> _texts = new(() => [.. Texts()]);

    /// <summary>The texts as they stand in the source.</summary>
    internal static IEnumerable<string> Texts()
    {
        var assembly = typeof(KnownManifests).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd().Trim();
        }
    }

    /// <summary>Whether a text is one of them but for the version of the plugin interface, which the build has put in front.</summary>
    internal static bool Holds(SourceText source) => Stamp().IsMatch(source.Text) && _texts.Value.Contains(Stamp().Replace(source.Text, "{").Trim());

    [GeneratedRegex("""\A\{\n  "engineApi": "(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)",""", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
