using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Findings;

public sealed class FingerprintTests
{
    private static readonly Change _change = FakePlugins.Change("field.removed", "User.email") with { Before = "String", After = "Int", Subject = "a" };
    private static readonly SourceLocation _place = new() { File = "x.graphql", Line = 7, Column = 1 };

    [Fact]
    public void EveryPartOfTheMeaning_TellsFindingsApart()
    {
        Change[] others =
        [
            _change, _change with { Kind = "field.gone" }, _change with { Coordinate = Coordinate.Parse("User.mail") }, _change with { From = Coordinate.Parse("User.mail") },
            _change with { Subject = "b" }, _change with { Before = "Int" }, _change with { Before = null }, _change with { After = "String" }, _change with { After = null },
            // What stands in one part must not pass for another.
            _change with { Subject = "", Before = "aString" }, _change with { Before = "", After = "Int" },
        ];

        Assert.Equal(others.Length, others.Select(Fingerprints.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void PlaceAndWording_DoNotEnter()
    {
        var moved = _change with { BeforeLocation = _place, AfterLocation = _place with { Line = 9 }, Evidence = ["Because."], Replaces = ["x"] };
        var problem = Found.Problem("x", "User");

        Assert.Equal(Fingerprints.Of(_change), Fingerprints.Of(moved));
        Assert.Equal(Fingerprints.Of(problem, 1), Fingerprints.Of(problem with { Message = "In other words.", Notes = ["n"], NextStep = "s", AfterLocation = _place, Severity = Severity.Info }, 1));
    }

    [Fact]
    public void Change_WithAndWithoutItsRefusal_IsKnownByTheSame() =>
        Assert.Equal(
            Found.One(Found.Result(DataEffect.Refuse, _change)).Fingerprint,
            Found.One(Found.Result(DataEffect.Refuse, _change), null, Found.Problem("field-removed", "User.email")).Fingerprint);

    [Fact]
    public void Diagnostics_ThatShareEverything_AreNumbered() =>
        Assert.Equal(2, Found.All(Found.Result(DataEffect.None), Policy.Default, Found.Problem("x"), Found.Problem("x")).Select(f => f.Fingerprint).Distinct().Count());

    // The value is part of every baseline out there: whoever changes what enters has to raise the baseline's format version.
    [Fact]
    public void Fingerprint_OfAKnownChange_StaysTheSameFromVersionToVersion() =>
        Assert.Equal("sha256:a13ab48fdbed253f4b3d0f028d8fb35b51c505e4461eb1bab8d662be058c843d", Fingerprints.Of(_change));
}
