using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Testing;

namespace Wesley.Architecture.Tests.Reference;

/// <summary>What other people compile against is documented without gaps, and the page that says so is the code's.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<Type> Assemblies => [typeof(IMigrationPlugin), typeof(PluginConformance)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Members_AllPublic_HaveASummary(Type anyOf) => Assert.Empty(new ReferencePage(anyOf.Assembly).Gaps);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Page_OfEachAssembly_IsThatOfTheCode(Type anyOf) =>
        Golden.Verify(new ReferencePage(anyOf.Assembly).Text(), $"src/{anyOf.Assembly.GetName().Name}/REFERENCE.md");
}
