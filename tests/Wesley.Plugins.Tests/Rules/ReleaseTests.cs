using System.Text.Json;
using Wesley.Migrate.Testing;

namespace Wesley.Plugins.Tests.Rules;

/// <summary>The record of every kind that a plugin ever had.</summary>
public sealed class ReleaseTests
{
    private const string Head = """
        # Every kind that this plugin ever had: version, event, kind, effect, with a tab between them. Lines are added at the end
        # and never taken away. UPDATE_GOLDENS=1 adds a line for a new kind. By hand: 'changed' when a kind asks something else of
        # rows from a version on, 'removed' when it goes; its id is never used again.

        """;

    public static TheoryData<string> Plugins => FirstParty.Names;

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Kinds_OfThePlugin_AreThoseOfItsRecord(string plugin)
    {
        var (path, kinds) = ($"rules/{ReleaseTracking.FileName}", FirstParty.KindsOf(plugin));
        if (kinds.IsEmpty)
        {
            return;
        }

        var record = FirstParty.Text(plugin, path) ?? Head;
        var version = JsonDocument.Parse(FirstParty.Text(plugin, "wesley-plugin.json")!).RootElement.GetProperty("version").GetString()!;
        Golden.Verify(ReleaseTracking.WithNew(record, kinds, version), FirstParty.PathIn(plugin, path));

        Assert.Empty(ReleaseTracking.Problems(FirstParty.Text(plugin, path)!, kinds));
    }
}
