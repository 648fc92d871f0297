using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>
/// Migrations carried out and gone back over by the plan that <c>plan reverse</c> writes: tables and values are as they were, but for
/// what the plan says is given up, and that is what is gone.
/// </summary>
public sealed class RoundTripTests
{
    private static readonly string[] Kinds =
    [
        "add-required-email", "convert-int-to-string", "destructive-only", "nullable-field", "rename-field-by-decision", "rename-table-by-uid", "rename-with-type-change", "widen-int-to-bigint-under-fk",
    ];

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> Trips = new(async () =>
        (await NodeReport.RunAsync("roundtrip.ts", [.. Kinds.SelectMany(n => new[] { Migrations.Named(n).Folder, Back(n) })])).Lines);

    public static TheoryData<string> Scenarios => [.. Kinds];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Database_ThereAndBackAgain_IsAsItWas(string scenario)
    {
        var line = (await Trips.Value)[Migrations.Named(scenario).Folder];

        Assert.Equal("", string.Join('\n', line.GetProperty("failures").EnumerateArray()));
        Assert.Equal(scenario == "destructive-only", line.GetProperty("facts").TryGetProperty("lost as stated", out _));
        Assert.True(line.GetProperty("facts").GetProperty("as before").GetInt32() > 0);
    }

    private static string Back(string scenario)
    {
        var folder = Migrations.Named(scenario).Folder;
        var (code, said) = Migrations.Engine("plan", "reverse", folder, "--out", $"{folder}.back");
        Assert.True(code == ExitCodes.Clean, said);
        NodePackages.LinkInto($"{folder}.back");
        return $"{folder}.back";
    }
}
