using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class OtherDefinitionTests
{
    private const string Schema = """
        type A @wes_table { id: ID! @wes_pk }
        type Query { users(first: Int = 10, role: [Role!]): [A!]! @auth }
        interface Node implements Base { id: ID! }
        extend interface Node { at: DateTime }
        union Any = A | Query
        input New { name: String! = "x", tags: [String] = ["a"] }
        scalar Money @specifiedBy(url: "u")
        directive @auth(role: Role = ADMIN) repeatable on OBJECT | FIELD_DEFINITION
        enum Role { ADMIN USER @deprecated }
        extend enum Role @wes_default(value: "USER") { "guests" GUEST }
        """;

    [Theory]
    [InlineData("Query", OtherTypeKind.Object, "users (first: Int = 10, role: [Role!]): [A!]!")]
    [InlineData("Node", OtherTypeKind.Interface, "id ID!|at DateTime")]
    [InlineData("Any", OtherTypeKind.Union, "A |Query ")]
    [InlineData("New", OtherTypeKind.Input, "name String! = \"x\"|tags [String] = [\"a\"]")]
    [InlineData("Money", OtherTypeKind.Scalar, "")]
    [InlineData("@auth", OtherTypeKind.Directive, "role Role = ADMIN")]
    public void Definition_WithoutRows_IsKeptWithItsSignatures(string name, OtherTypeKind kind, string members)
    {
        var other = Sdl.Model(Schema).Other(name)!;

        Assert.Equal((kind, members), (other.Kind, string.Join("|", other.Members.Select(m => Print(m)))));
    }

    [Fact]
    public void DirectiveDefinition_Shape_HasItsLocations()
    {
        var auth = Sdl.Model(Schema).Other("@auth")!;

        Assert.True(auth.Repeatable);
        Assert.Equal(["FIELD_DEFINITION", "OBJECT"], auth.Locations);
    }

    [Fact]
    public void Enum_WithExtension_HasAllValuesInOrder()
    {
        var role = Sdl.Model(Schema).Enum("Role")!;

        Assert.Equal(["ADMIN ", "USER ", "GUEST guests"], role.Values.Select(v => $"{v.Name} {v.Description}"));
        Assert.Equal("USER", role.Default);
        Assert.Equal([null, "", null], role.Values.Select(v => v.Deprecation));
    }

    [Fact]
    public void Enum_DefaultOnAValue_IsTheDefault() =>
        Assert.Equal("B", Sdl.Model("type T { e: E } enum E { A B @wes_default }").Enum("E")!.Default);

    [Fact]
    public void Sources_AreMergedWhateverTheirOrder()
    {
        var (a, b) = (Sdl.Source("extend type A { b: Int }", "1.graphql"), Sdl.Source("type A { a: Int }", "2.graphql"));

        var model = Engine.Read.SdlReader.Read([a, b], new()).Value;

        Assert.Equal(["a 2.graphql:1:10", "b 1.graphql:1:17"], model.Tables[0].Fields.Select(f => $"{f.Name} {f.Location}"));
        Assert.Equal(model.Hash, Engine.Read.SdlReader.Read([b, a], new()).Value.Hash);
    }

    private static string Print(OtherMember member)
    {
        var arguments = member.Arguments.IsEmpty ? "" : $"({string.Join(", ", member.Arguments.Select(a => $"{a.Name}: {a.Type}{Default(a.Default)}"))}): ";
        return $"{member.Name} {arguments}{member.Type}{Default(member.Default)}";
    }

    private static string Default(string? value) => value is null ? "" : $" = {value}";
}
