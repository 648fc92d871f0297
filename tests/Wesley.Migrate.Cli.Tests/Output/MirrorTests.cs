using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Output;

/// <summary>The way back, over the catalogue of all plugins. That an example turned round gives the mirror is asked where the examples run.</summary>
public sealed class MirrorTests
{
    private static readonly Dictionary<string, ChangeKindInfo> Kinds =
        LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Kinds).ToDictionary(k => k.Kind.Id, StringComparer.Ordinal);

    public static TheoryData<string> Names => new(Kinds.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_Mirror_ExistsOrIsWaived(string kind)
    {
        var info = Kinds[kind];

        Assert.True(info.Mirror is { } mirror ? Kinds.ContainsKey(mirror.Id) : info.MirrorWaiver is not null, $"{kind} has no way back and no waiver");
        Assert.True(info.MirrorWaiver is null or { Length: > 30 }, $"The waiver of {kind} gives no reason: {info.MirrorWaiver}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_MirrorOfTheMirror_IsTheKindOrAWaiverSaysWhyNot(string kind)
    {
        var info = Kinds[kind];
        if (info.Mirror is { } mirror && Kinds[mirror.Id].Mirror != info.Kind)
        {
            Assert.True(info.MirrorWaiver is not null, $"The mirror of {kind} is {mirror}, whose own is {Kinds[mirror.Id].Mirror}: say why in a waiver.");
        }
    }
}
