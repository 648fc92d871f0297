using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Tests.Read;

namespace Wesley.Migrate.Engine.Tests.Generate;

public sealed class RequiredReferenceCycleTests
{
    [Fact]
    public void TwoNewRequiredReferences_ToEachOther_AreACycleWithAWayOut()
    {
        var problem = Assert.Single(Of("b: ID! @wes_fk(ref: \"B.id\")", "a: ID! @wes_fk(ref: \"A.id\")", "A.b", "B.a"));

        Assert.Equal("reference-cycle", problem.Id);
        Assert.Contains("A.b -> B.a -> A.b", problem.Message, StringComparison.Ordinal);
        Assert.Contains("A.b: ID)", problem.NextStep, StringComparison.Ordinal);
        Assert.NotNull(problem.AfterLocation);
    }

    [Theory]
    [InlineData("b: ID @wes_fk(ref: \"B.id\")", "a: ID! @wes_fk(ref: \"A.id\")", "A.b", "B.a")]
    [InlineData("b: ID! @wes_fk(ref: \"B.id\")", "a: ID! @wes_fk(ref: \"A.id\")", "A.b", "B.id")]
    [InlineData("b: ID! @wes_fk(ref: \"A.id\")", "a: ID! @wes_fk(ref: \"A.id\")", "A.b", "B.a")]
    public void References_ThatAreOptionalOrOldOrToThemselves_AreNone(string a, string b, params string[] added) => Assert.Empty(Of(a, b, added));

    private static ImmutableArray<Diagnostic> Of(string a, string b, params string[] added)
    {
        var schema = Sdl.Model($"type A @wes_table {{ id: ID! @wes_pk {a} }} type B @wes_table {{ id: ID! @wes_pk {b} }}");
        ImmutableArray<Change> changes =
        [
            .. added.Select(at => new Change { Kind = "x", Coordinate = Coordinate.Parse(at), Explains = [SchemaFact.Of(Coordinate.Parse(at), SchemaAspect.Added)] }),
        ];
        return RequiredReferenceCycle.Of(changes, new() { Before = schema, After = schema });
    }
}
