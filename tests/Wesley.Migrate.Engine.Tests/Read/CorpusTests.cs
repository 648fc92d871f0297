using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class CorpusTests
{
    [Fact]
    public void EverySchema_IsRead_OrRefusedWithAPlace()
    {
        var files = Corpus.Files();
        Assert.SkipWhen(files.Length == 0, "There is no ../shared/corpora beside this repository.");

        foreach (var file in files)
        {
            var source = SourceDecoder.Decode(Path.GetFileName(file), File.ReadAllBytes(file));
            Assert.True(source.Succeeded, file);
            var read = SdlReader.Read([source.Value], ReadOptions.Default);
            Assert.All(read.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.NotNull(d.AfterLocation));
            Assert.True(!read.Succeeded || read.Value.Hash.Length == "sha256:".Length + 64, file);
        }
    }
}
