using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class EnumValueTests
{
    private const string Before = """
        enum Role { ADMIN GUEST OLD }
        type User @wes_table { id: ID! @wes_pk  role: Role!  past: [Role] }
        type Team @wes_table { id: ID! @wes_pk  role: Role }
        """;

    [Fact]
    public void RemovedValue_WithoutADecision_IsRefused() =>
        Assert.Equal(["enum-value-removed"], ConversionRun.Of(Before, Before.Replace(" OLD", "", StringComparison.Ordinal)).Errors);

    [Theory]
    [InlineData("Role")]
    [InlineData("Role.OLD")]
    public void RemovedValue_WithARemap_FillsEveryColumnOfTheEnum(string at)
    {
        var run = ConversionRun.Of(Before, Before.Replace(" OLD", "", StringComparison.Ordinal), Entry.Remap(at, "OLD", "GUEST"));

        Assert.Equal(["enum.value.remapped(Role.OLD)"], run.Ids);
        Assert.Equal(["Team.role", "User.past", "User.role"], run.Generation!.Fills.Select(f => f.Coordinate.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RemappedValue_InAColumn_IsWrittenInPlace()
    {
        var fill = ConversionRun.Of(Before, Before.Replace(" OLD", "", StringComparison.Ordinal), Entry.Remap("Role", "OLD", "GUEST")).Fill("User.role");

        Assert.Equal(FillTarget.ExistingColumn, fill.Target);
        Assert.Equal("{target} IN ('OLD')", fill.Pending);
        Assert.Equal("CASE {source} WHEN 'OLD' THEN 'GUEST' ELSE {source} END", fill.Value.Sql);
        Assert.Equal("""({source} === "OLD" ? "GUEST" : {source})""", fill.Value.TypeScript);
        Assert.Equal(BarrierKind.Application, fill.Barrier);
    }

    [Fact]
    public void RemappedValue_InAList_IsWrittenItemByItem()
    {
        var fill = ConversionRun.Of(Before, Before.Replace(" OLD", "", StringComparison.Ordinal), Entry.Remap("Role", "OLD", "GUEST")).Fill("User.past");

        Assert.Equal("{target} && ARRAY['OLD']", fill.Pending);
        Assert.Contains("CASE item.value WHEN 'OLD' THEN 'GUEST' ELSE item.value END", fill.Value.Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Remap_ToAValueThatIsNotThere_IsAnError()
    {
        var run = ConversionRun.Of(Before, Before.Replace(" OLD", "", StringComparison.Ordinal), Entry.Remap("Role", "OLD", "GONE"));

        Assert.Equal("wesley.decisions.json", run.Diagnostic("remap-target-unknown").AfterLocation!.File);
    }

    [Fact]
    public void RenamedAndRemappedValues_OfAnEnum_AreOneFillAColumn()
    {
        var after = Before.Replace("ADMIN GUEST OLD", "OWNER GUEST", StringComparison.Ordinal);
        var run = ConversionRun.Of(Before, after, Entry.Rename("Role.ADMIN", "Role.OWNER"), Entry.Remap("Role", "OLD", "GUEST"));

        Assert.Equal(["enum.value.remapped(Role.OLD)", "enum.value.renamed(Role.OWNER)"], run.Ids);
        Assert.Equal("CASE {source} WHEN 'ADMIN' THEN 'OWNER' WHEN 'OLD' THEN 'GUEST' ELSE {source} END", run.Fill("Team.role").Value.Sql);
    }

    [Fact]
    public void RenamedValue_InAColumnThatBecomesAList_IsPartOfTheConversion()
    {
        var after = Before.Replace("ADMIN", "OWNER", StringComparison.Ordinal).Replace("role: Role }", "role: [Role] }", StringComparison.Ordinal);
        var run = ConversionRun.Of(Before, after, Entry.Rename("Role.ADMIN", "Role.OWNER"));

        Assert.Equal("ARRAY[(CASE {source} WHEN 'ADMIN' THEN 'OWNER' ELSE {source} END)]", run.Fill("Team.role").Value.Sql);
    }
}
