using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The folder's files as the plan records them.</summary>
internal static class PlanArtifacts
{
    internal static Artifact One(PlanRequest request, string path) => new()
    {
        Role = Role(path),
        Path = path,
        Sha256 = Sha256Text.Of(request.Files[path]),
        Bytes = Encoding.UTF8.GetByteCount(request.Files[path]),
    };

    /// <summary>Those of the paths that the folder has.</summary>
    internal static ImmutableArray<Artifact> Of(PlanRequest request, params IEnumerable<string> paths) =>
        [.. paths.Where(request.Files.ContainsKey).Select(p => One(request, p))];

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
