using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>Reads <c>wesley.decisions.json</c>.</summary>
public static class DecisionsReader
{
    /// <summary>The major format version that this engine knows.</summary>
    private const string Major = "1";

    /// <summary>The decisions and the questions left open, or everything that is wrong with the file.</summary>
    public static StageResult<DecisionSet> Read(SourceText? file, SchemaPair schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        if (file is null)
        {
            return new() { Value = DecisionSet.Empty };
        }

        var problems = JsonDocumentCheck.Problems("decisions", file);
        if (!problems.IsEmpty)
        {
            return new() { Value = DecisionSet.Empty, Diagnostics = problems };
        }

        using var document = JsonDocument.Parse(file.Text);
        var version = document.RootElement.GetProperty("formatVersion").GetString()!;
        if (!string.Equals(version.Split('.')[0], Major, StringComparison.Ordinal))
        {
            return new() { Value = DecisionSet.Empty, Diagnostics = [DecisionProblem.UnknownVersion(file, version)] };
        }

        var places = ArrayPlaces.Of(file, "decisions");
        var decisions = document.RootElement.GetProperty("decisions").EnumerateArray()
            .Zip(places, DecisionEntry.Read)
            .OrderBy(d => d.At.ToString(), StringComparer.Ordinal).ThenBy(d => d.Kind)
            .ToImmutableArray();
        return new()
        {
            Questions = document.RootElement.TryGetProperty("open", out var open)
                ? [.. open.EnumerateArray().Zip(ArrayPlaces.Of(file, "open"), OpenEntry.Read)]
                : [],
            Value = new DecisionSet { All = decisions },
            Diagnostics = [.. OtherSchema(file, document.RootElement, schemas), .. Repeated(decisions), .. decisions.SelectMany(DecisionProblem.Incomplete)],
        };
    }

    private static IEnumerable<Diagnostic> OtherSchema(SourceText file, JsonElement root, SchemaPair schemas)
    {
        if (!root.TryGetProperty("schema", out var schema))
        {
            yield break;
        }

        foreach (var (side, hash) in new[] { ("before", schemas.Before.Hash), ("after", schemas.After.Hash) })
        {
            if (schema.TryGetProperty(side, out var said) && !string.Equals(said.GetString(), hash, StringComparison.Ordinal))
            {
                yield return DecisionProblem.OtherSchema(file, side, said.GetString()!, hash);
            }
        }
    }

    private static IEnumerable<Diagnostic> Repeated(ImmutableArray<Decision> decisions) =>
        from same in decisions.GroupBy(d => (d.Kind, d.At, From: d.Kind == DecisionKind.NotRename ? d.From : null))
        from again in same.Skip(1)
        select DecisionProblem.Repeated(same.First(), again);
}
