using System.Text;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Tests.Generate;

public sealed class FillNamesTests
{
    [Fact]
    public void Shadow_OfAShortName_IsReadable() => Assert.Equal("wesley_new_age", FillNames.Shadow("age"));

    [Theory]
    [InlineData(52)]
    [InlineData(53)]
    [InlineData(63)]
    public void Shadow_OfAnyLength_FitsIntoPostgres(int length)
    {
        var name = FillNames.Shadow(new string('a', length));

        Assert.True(Encoding.UTF8.GetByteCount(name) <= 63);
        Assert.Equal(length <= 52, name == "wesley_new_" + new string('a', length));
    }

    [Fact]
    public void Shadows_ThatDifferAtTheEndOnly_StayApart() =>
        Assert.NotEqual(FillNames.Shadow(new string('a', 62) + "x"), FillNames.Shadow(new string('a', 62) + "y"));

    [Fact]
    public void Shadow_OfWideLetters_IsCutBetweenThem()
    {
        var name = FillNames.Shadow(new string('é', 31));

        Assert.True(Encoding.UTF8.GetByteCount(name) <= 63);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    }
}
