using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.SchemaChanges;

public sealed partial class CatalogueTests
{
    private static readonly PluginDefinition Code = new SchemaChangesPlugin().Define(PluginOptions.Empty);

    private static readonly HashSet<ChangeKind> Kinds = [.. Code.Kinds.Select(k => k.Kind)];

    public static TheoryData<string> Names => [.. Code.Kinds.Select(k => k.Kind.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_Mirror_ExistsOrIsWaived(string kind)
    {
        var info = Code.Kinds.Single(k => k.Kind.Id == kind);

        Assert.True(info.Mirror is { } mirror ? Kinds.Contains(mirror) : info.MirrorWaiver is { Length: > 20 });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_Texts_AreSentences(string kind)
    {
        var info = Code.Kinds.Single(k => k.Kind.Id == kind);

        Assert.Matches(@"\A[A-Z][^.]*\.\z", info.Purpose);
        Assert.Matches(@"\A[A-Z].*\.\z", info.Remediation);
        Assert.DoesNotMatch(@"\.\z", info.Title);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_Tokens_AreKnown(string kind)
    {
        var (info, undo) = (Code.Kinds.Single(k => k.Kind.Id == kind), Code.Kinds.Single(k => k.Kind.Id == kind).Rollback);
        var texts = $"{info.Purpose} {info.Remediation} {undo.Until} {undo.Loss} {undo.HowData} {undo.HowCode}";

        // {source} is the user's: the decisions file knows it, and answers there are ready to paste.
        Assert.Empty(Token().Matches(texts).Select(m => m.Value).Except(["{coordinate}", "{from}", "{before}", "{after}", "{subject}", "{source}"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_Rollback_AgreesWithItsVerdict(string kind)
    {
        var info = Code.Kinds.Single(k => k.Kind.Id == kind);
        Verdict[] verdicts = info.Rollback.Class switch
        {
            RollbackClass.Reversible => [Verdict.Yes],
            RollbackClass.Irreversible => [Verdict.No],
            _ => [Verdict.Depends],
        };

        Assert.Contains(info.Contexts.Rollback, verdicts);
        Assert.Equal(info.Rollback.Class is RollbackClass.ReversibleUntil or RollbackClass.ReversibleWithRetainedData, info.Rollback.Until is not null);
        Assert.Equal(info.Rollback.Class is not RollbackClass.Reversible, info.Rollback.Loss is not null);
    }

    [Fact]
    public void Detectors_Ids_AreUnique() =>
        Assert.Equal(Code.Detectors.Length, Code.Detectors.Select(d => d.Id).Distinct().Count());

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
