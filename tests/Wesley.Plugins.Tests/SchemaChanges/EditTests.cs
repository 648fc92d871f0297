using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.SchemaChanges;

public sealed class EditTests
{
    private static readonly Dictionary<ChangeKind, ChangeKindInfo> Kinds =
        new SchemaChangesPlugin().Define(PluginOptions.Empty).Kinds.ToDictionary(k => k.Kind);

    public static TheoryData<string> Names => [.. Edits.All.Select(e => e.Name)];

    // The way back from a new table to a definition of its name loses rows: one change, without a mirror.
    public static TheoryData<string> Mirrored =>
    [
        .. Edits.All.Where(e => e.Changes.All(c => Info(c).Mirror is not null) && e.Name != "an object type becomes a table").Select(e => e.Name),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Edit_Detected_GivesExactlyItsChanges(string name)
    {
        var edit = Edits.Of(name);

        Assert.Equal(edit.Changes, Detection.Between(edit.Before, edit.After).Ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Edit_Detected_LeavesNoDifferenceUnexplained(string name)
    {
        var edit = Edits.Of(name);

        Assert.Empty(Detection.Between(edit.Before, edit.After).Uncovered.Select(d => d.Message));
        Assert.Empty(Detection.Between(edit.After, edit.Before).Uncovered.Select(d => d.Message));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Edit_Undone_GivesNothing(string name)
    {
        var edit = Edits.Of(name);

        Assert.Empty(Detection.Between(edit.Before, edit.Before).Ids);
        Assert.Empty(Detection.Between(edit.After, edit.After).Ids);
    }

    [Theory]
    [MemberData(nameof(Mirrored))]
    public void Edit_Swapped_GivesTheMirrors(string name)
    {
        var edit = Edits.Of(name);
        var there = Detection.Between(edit.Before, edit.After).Changes;
        var back = Detection.Between(edit.After, edit.Before).Changes;

        Assert.Equal(there.Select(c => Kinds[c.Kind].Mirror!.Value.Id).Order(), back.Select(c => Known(c, there)).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Edit_Detected_SaysWhereAndWhat(string name)
    {
        var edit = Edits.Of(name);

        foreach (var change in Detection.Between(edit.Before, edit.After).Changes)
        {
            Assert.True(change.Before is not null || change.After is not null, $"{change.Id} shows no value");
            Assert.True(change.BeforeLocation is not null || change.AfterLocation is not null, $"{change.Id} has no place");
            Assert.True(change.BeforeLocation is null or { File: "before.graphql" }, $"{change.Id} mixes up the files");
            Assert.True(change.AfterLocation is null or { File: "after.graphql" }, $"{change.Id} mixes up the files");
        }
    }

    [Fact]
    public void Edits_Together_ShowEveryKind() =>
        Assert.Empty(Kinds.Keys.Select(k => k.Id).Except(Edits.All.SelectMany(e => e.Changes).Select(KindOf)));

    private static ChangeKindInfo Info(string id) => Kinds[KindOf(id)];

    private static string KindOf(string id) => id[..id.IndexOf('(', StringComparison.Ordinal)];

    // A removed column comes back as required or nullable: the way back knows more than the mirror can say.
    private static string Known(Change back, IEnumerable<Change> there) =>
        back.Kind.Id == "field.added.required" && there.Any(c => c.Kind.Id == "field.removed") ? "field.added.nullable" : back.Kind.Id;
}
