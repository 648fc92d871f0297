using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>The changes of two runs, one the other way round: kind by kind the mirror of each other, at the same place by its other name.</summary>
internal sealed class Mirrors
{
    private readonly PipelineResult _there;
    private readonly PipelineResult _back;
    private readonly Renaming _renaming;
    private readonly Sheet _before;
    private readonly HashSet<Coordinate> _waived;

    private Mirrors(PipelineResult there, PipelineResult back)
    {
        (_there, _back) = (there, back);
        _renaming = new(there.Changes);
        _before = SheetReader.Read(there.Schemas!.Before);
        _waived =
        [
            .. there.Changes.Where(IsWaived).Select(Old),
            .. back.Changes.Where(IsWaived).Select(c => c.Coordinate),
        ];
    }

    /// <summary>What is not mirrored; nothing where a written waiver says why not.</summary>
    internal static IReadOnlyList<string> Complaints(PipelineResult there, PipelineResult back) => new Mirrors(there, back).Complaints();

    private List<string> Complaints()
    {
        var expected = _there.Changes.Select(c => (At: Old(c), Kind: Info(c).Mirror)).Where(c => !_waived.Contains(c.At)).Select(c => Line(c.Kind!.Value, c.At));
        var found = _back.Changes.Select(c => (At: c.Coordinate, c.Kind)).Where(c => !_waived.Contains(c.At)).Select(c => Line(c.Kind, c.At));
        var (wanted, got) = (expected.Order(StringComparer.Ordinal).ToList(), found.Order(StringComparer.Ordinal).ToList());
        return wanted.SequenceEqual(got) ? [] :
        [
            .. wanted.Except(got).Select(line => $"no mirror: {line}"), .. got.Except(wanted).Select(line => $"mirrors nothing: {line}"),
            .. wanted.Except(got).Any() || got.Except(wanted).Any() ? Array.Empty<string>() : ["mirrored another number of times"],
        ];
    }

    // The way back names places by the names of the old schema; what is new or gone as a whole has one name only.
    private Coordinate Old(Change change)
    {
        var isWhole = change.Explains.Any(f => f.Aspect is SchemaAspect.Added or SchemaAspect.Removed);
        return isWhole ? _renaming.BackOfGone(change.Coordinate, _before) : _renaming.Back(change.Coordinate);
    }

    private bool IsWaived(Change change) => Info(change).MirrorWaiver is not null;

    private ChangeKindInfo Info(Change change) => _there.Catalogue[change.Kind.Id];

    // A column comes back as required or nullable, which the way there cannot know, and the verdict of the other way of a conversion
    // is what its own table says.
    private static string Line(ChangeKind kind, Coordinate at) => $"{Family(kind.Id)} {at}";

    private static string Family(string kind) =>
        kind.StartsWith("field.added.", StringComparison.Ordinal) ? "field.added" : kind.StartsWith("field.type.", StringComparison.Ordinal) ? "field.type" : kind;
}
