using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Testing;

namespace Wesley.Plugins.Tests.Rules;

/// <summary>What the record of releases catches.</summary>
public sealed class ReleaseTrackingTests
{
    private const string Record = "# a remark\n1.0.0\tadded\tacme/a\tnone\n1.1.0\tadded\tacme/b\tbackfill\n";

    private static readonly ChangeKindInfo A = Kind("acme/a", DataEffect.None);
    private static readonly ChangeKindInfo B = Kind("acme/b", DataEffect.Backfill);

    [Fact]
    public void Problems_CodeAsRecorded_AreNone() => Assert.Empty(ReleaseTracking.Problems(Record, [A, B]));

    [Fact]
    public void Problems_NewKind_AsksForALine() => Says(Record, [A, B, Kind("acme/c", DataEffect.Check)], "acme/c is not in the record");

    [Fact]
    public void Problems_OtherEffect_IsCaught() => Says(Record, [A, Kind("acme/b", DataEffect.Refuse)], "acme/b has the effect refuse, and the record says backfill");

    [Fact]
    public void Problems_OtherEffectRecorded_AreNone() =>
        Assert.Empty(ReleaseTracking.Problems(Record + "2.0.0\tchanged\tacme/b\trefuse\n", [A, Kind("acme/b", DataEffect.Refuse)]));

    [Fact]
    public void Problems_KindGone_IsCaught() => Says(Record, [A], "acme/b is in the record and not in the code");

    [Fact]
    public void Problems_KindGoneAndRecorded_AreNone() => Assert.Empty(ReleaseTracking.Problems(Record + "2.0.0\tremoved\tacme/b\n", [A]));

    [Fact]
    public void Problems_RemovedIdUsedAgainInCode_IsCaught() => Says(Record + "2.0.0\tremoved\tacme/b\n", [A, B], "acme/b was removed once");

    [Theory]
    [InlineData("2.0.0\tremoved\tacme/b\n2.1.0\tadded\tacme/b\tnone\n", "Line 5: acme/b was removed above")]
    [InlineData("2.0.0\tadded\tacme/a\tnone\n", "Line 4: acme/a is there already")]
    [InlineData("2.0.0\tchanged\tacme/a\tnone\n", "Line 4: acme/a has no other effect to change")]
    [InlineData("2.0.0\tremoved\tacme/c\n", "Line 4: acme/c is not there")]
    [InlineData("2.0.0 added acme/c none\n", "Line 4: expected version, event")]
    public void Problems_LineThatContradicts_IsNamed(string lines, string problem) =>
        Assert.Contains(ReleaseTracking.Problems(Record + lines, [A, B]), p => p.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void WithNew_ChangedAndRemovedKinds_AddsOnlyWhatIsNew() => Assert.Equal(
        Record + "2.0.0\tadded\tacme/c\tnone\n",
        ReleaseTracking.WithNew(Record, [Kind("acme/b", DataEffect.Refuse), Kind("acme/c", DataEffect.None)], "2.0.0"));

    [Fact]
    public void WithNew_RemovedId_IsNotAddedAgain() =>
        Assert.Equal(Record + "2.0.0\tremoved\tacme/b\n", ReleaseTracking.WithNew(Record + "2.0.0\tremoved\tacme/b\n", [A, B], "2.1.0"));

    private static void Says(string record, ImmutableArray<ChangeKindInfo> kinds, string problem) =>
        Assert.StartsWith(problem, Assert.Single(ReleaseTracking.Problems(record, kinds)), StringComparison.Ordinal);

    private static ChangeKindInfo Kind(string id, DataEffect effect) => new()
    {
        Kind = id,
        Title = "A",
        Purpose = "B.",
        Effect = effect,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes },
        Remediation = "C.",
        Rollback = new() { Class = RollbackClass.Reversible, Reason = "d", HowData = "E.", HowCode = "F." },
        MirrorWaiver = "An example.",
    };
}
