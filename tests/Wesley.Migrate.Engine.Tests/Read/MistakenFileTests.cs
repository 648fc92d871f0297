using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>Many mistakes at once: all of them are found, each at its place, with its reason and what to do.</summary>
public sealed class MistakenFileTests
{
    public static TheoryData<string> Names => [.. SdlCase.Mistaken.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistakes_OfOneFamily_AreAllFoundAtTheirPlaces(string name)
    {
        var mistaken = SdlCase.Mistaken.Single(c => c.Name == name);

        Golden.Verify(Text(SdlReader.Read(mistaken.Sources, ReadOptions.Default)), mistaken.Golden);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistakes_OfOneFamily_AreFoundInTheSameOrderWhateverTheOrderOfFiles(string name)
    {
        var mistaken = SdlCase.Mistaken.Single(c => c.Name == name);

        Assert.Equal(
            Text(SdlReader.Read(mistaken.Sources, ReadOptions.Default)),
            Text(SdlReader.Read([.. mistaken.Sources.Reverse()], ReadOptions.Default)));
    }

    [Fact]
    public void Mistakes_OfBothVersions_AreReportedAtOnce()
    {
        var (before, after) = (SdlCase.Mistaken.Single(c => c.Name == "keys"), SdlCase.Mistaken.Single(c => c.Name == "defaults"));

        var both = SdlReader.ReadPair(before.Sources, after.Sources, ReadOptions.Default).Diagnostics;

        Assert.Equal(Errors(before), both.Where(d => d.BeforeLocation is not null && d.Severity == Severity.Error).Select(d => d.Message));
        Assert.Equal(Errors(after), both.Where(d => d.AfterLocation is not null && d.Severity == Severity.Error).Select(d => d.Message));
    }

    [Fact]
    public void Mistakes_OfAllFamilies_AreOfManyKinds()
    {
        var ids = SdlCase.Mistaken.Concat(SdlCase.Single)
            .SelectMany(c => SdlReader.Read(c.Sources, ReadOptions.Default).Diagnostics)
            .Where(d => d.Severity != Severity.Info && d.AfterLocation is not null)
            .Select(d => d.Id)
            .ToHashSet(StringComparer.Ordinal);

        Assert.InRange(ids.Count, 50, int.MaxValue);
    }

    [Fact]
    public void Mistakes_ByTheThousand_AreAllReported()
    {
        var sdl = string.Concat(Enumerable.Range(0, 2_000).Select(i => FormattableString.Invariant(
            $"type T{i} implements T{i} @only(off: 1) @only {{ id: Int = }}\n")));
        var types = sdl.Replace("= }", "@only, id: Int }", StringComparison.Ordinal) + "directive @only(of: Int!) on ENUM";

        Assert.Equal(2_000, Sdl.Read(sdl).Diagnostics.Length);
        Assert.Equal(2_000 * 10, Sdl.Read(types).Diagnostics.Count(d => d.Severity == Severity.Error));
    }

    private static IEnumerable<string> Errors(SdlCase of) =>
        SdlReader.Read(of.Sources, ReadOptions.Default).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message);

    private static string Text(StageResult<SchemaModel> read)
    {
        var text = new StringBuilder();
        foreach (var found in read.Diagnostics)
        {
            var at = found.AfterLocation!;
            text.Append(FormattableString.Invariant($"{at.File}:{at.Line}:{at.Column}+{at.Length} {$"{found.Severity}".ToLowerInvariant()} {found.Id}\n"))
                .Append(FormattableString.Invariant($"  {found.Message}\n  => {found.NextStep}\n"));
            foreach (var note in found.Notes) text.Append(FormattableString.Invariant($"   - {note}\n"));
            if (found.Edit is { } edit) text.Append(FormattableString.Invariant($"   ~ {edit.At.Line}:{edit.At.Column}+{edit.At.Length} -> '{edit.Replacement}'\n"));
        }

        return text.ToString();
    }
}
