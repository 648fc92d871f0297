using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.SchemaChanges;

public sealed class CatalogueTests
{
    private static readonly PluginDefinition Code = new SchemaChangesPlugin().Define(PluginOptions.Empty);

    public static TheoryData<string> Names => [.. Code.Kinds.Select(k => k.Kind.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_Texts_AreSentences(string kind)
    {
        var info = Code.Kinds.Single(k => k.Kind.Id == kind);

        Assert.Matches(@"\A[A-Z][^.]*\.\z", info.Purpose);
        Assert.Matches(@"\A[A-Z].*\.\z", info.Remediation);
        Assert.DoesNotMatch(@"\.\z", info.Title);
    }

    [Fact]
    public void Detectors_Ids_AreUnique() =>
        Assert.Equal(Code.Detectors.Length, Code.Detectors.Select(d => d.Id).Distinct().Count());
}
