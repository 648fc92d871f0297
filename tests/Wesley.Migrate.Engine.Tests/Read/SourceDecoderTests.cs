using System.Text;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class SourceDecoderTests
{
    [Fact]
    public void ByteOrderMarkAndLineEnds_AreNormalised() =>
        Assert.Equal("a\nb\nc\u2028d", Decode("\uFEFFa\r\nb\rc\u2028d").Value.Text);

    [Fact]
    public void ByteOrderMark_InTheMiddle_IsDiagnosed()
    {
        var found = Assert.Single(Decode("a\nb\uFEFFc").Diagnostics);

        Assert.Equal(("source-stray-bom", 2, 2), (found.Id, found.AfterLocation!.Line, found.AfterLocation.Column));
    }

    [Theory]
    [InlineData(new byte[] { 97, 10, 98, 0xC3, 0x28 }, "source-not-utf8", 2, 2)]
    [InlineData(new byte[] { 0xC3, 0xA9, 10, 0xED, 0xA0, 0x80 }, "source-not-utf8", 2, 1)]
    [InlineData(new byte[] { 97, 10, 10, 0 }, "source-binary", 3, 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 97, 0 }, "source-not-utf8", 1, 1)]
    public void Bytes_ThatAreNoText_AreRefusedWithTheirPlace(byte[] bytes, string id, int line, int column)
    {
        var read = SourceDecoder.Decode("s.graphql", bytes);

        Assert.False(read.Succeeded);
        var found = Assert.Single(read.Diagnostics);
        Assert.Equal((id, line, column), (found.Id, found.AfterLocation!.Line, found.AfterLocation.Column));
    }

    [Fact]
    public void Source_Over32Megabytes_IsRefused() =>
        Assert.Equal("source-too-large", Assert.Single(SourceDecoder.Decode("s", new byte[SourceDecoder.MaxBytes + 1]).Diagnostics).Id);

    private static StageResult<SourceText> Decode(string text) => SourceDecoder.Decode("s.graphql", Encoding.UTF8.GetBytes(text));
}
