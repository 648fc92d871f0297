using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The folder's files as the plan records them.</summary>
internal static class PlanArtifacts
{
    internal static Artifact Of(string path, string text) => new()
    {
        Role = Role(path),
        Path = path,
        Sha256 = Sha256Text.Of(text),
        Bytes = Encoding.UTF8.GetByteCount(text),
    };

    /// <summary>Those of the paths that the folder has.</summary>
    internal static ImmutableArray<Artifact> Of(PlanRequest request, params IEnumerable<string> paths) =>
        [.. paths.Where(request.Files.ContainsKey).Select(request.Artifact)];

    private static string Role(string path) => path.Split('/') switch
    {
        ["backfill", ..] => "backfill-script",
        ["sql", var file] => $"{file[..^".sql".Length]}-sql",
        ["contract", ..] => "contract",
        ["schema", ..] => "schema",
        ["catalog", ..] => "catalog",
        ["runtime", ..] => "runtime",
        _ => "project",
    };
}
