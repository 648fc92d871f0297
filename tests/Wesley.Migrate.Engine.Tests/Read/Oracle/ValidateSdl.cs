using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read.Oracle;

/// <summary>graphql-js beside the engine over the same sources.</summary>
internal static class ValidateSdl
{
    internal static async Task<ImmutableArray<(SdlCase Case, ImmutableArray<OracleFinding> Theirs, ImmutableArray<Diagnostic> Ours)>> CompareAsync(IEnumerable<SdlCase> cases)
    {
        var all = cases.ToImmutableArray();
        var input = JsonSerializer.Serialize(all.Select(c => c.Sources.Select(s => new { name = s.Name, text = s.Text })));
        var answer = await Node.RunAsync(Repository.PathOf("tests/Wesley.Migrate.Engine.Tests/Read/Oracle/validate-sdl.mjs"), input: input);
        var theirs = JsonSerializer.Deserialize<ImmutableArray<ImmutableArray<OracleFinding>>>(answer.Succeeded().Output, JsonSerializerOptions.Web);
        return [.. all.Select((c, i) => (c, theirs[i], SdlReader.Read(c.Sources, ReadOptions.Default).Diagnostics))];
    }

    /// <summary>What graphql-js finds, is not tolerated, and nothing of the engine's points at.</summary>
    internal static IEnumerable<string> Missed(SdlCase of, ImmutableArray<OracleFinding> theirs, ImmutableArray<Diagnostic> ours) =>
        from finding in theirs
        where !Tolerance.Covers(finding) && !ours.Any(d => Matches(finding, d))
        select $"{of.Name}: {finding.Rule}: {finding.Message} at {string.Join(", ", finding.Places.Select(p => FormattableString.Invariant($"{p.File}:{p.Line}:{p.Column}")))}";

    /// <summary>
    /// The same place; a syntax error anywhere within ours, as graphql-js points into a string; and of validateSchema, which
    /// points at a type with its brackets, the same line.
    /// </summary>
    internal static bool Matches(OracleFinding finding, Diagnostic diagnostic) =>
        diagnostic.AfterLocation is { } at
        && finding.Places.Any(p => p.File == at.File && p.Line == at.Line && finding.Rule switch
        {
            "Syntax" => p.Column >= at.Column && p.Column < at.Column + at.Length,
            "validateSchema" => true,
            _ => p.Column == at.Column,
        });
}
