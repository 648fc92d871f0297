using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Claim;

public sealed class CatalogueTextTests
{
    [Fact]
    public void Value_ThatLooksLikeAToken_StaysWhatItIs()
    {
        var change = FakePlugins.Change("x", "User.name") with { Before = "{after}", After = "{subject}", Subject = "s" };

        Assert.Equal("User.name: {after} -> {subject} (s) {other}", CatalogueText.Of("{coordinate}: {before} -> {after} ({subject}) {other}", change));
    }

    [Fact]
    public void MissingValue_ReadsAsNothing() =>
        Assert.Equal("nothing -> nothing at User.name", CatalogueText.Of("{before} -> {after} at {from}", FakePlugins.Change("x", "User.name")));
}
