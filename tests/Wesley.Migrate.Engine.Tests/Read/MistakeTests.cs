using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Read;

public sealed class MistakeTests
{
    public static TheoryData<string, string> All => Mistakes.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Mistake_IsFound_AtItsPlace(string id, string sdl)
    {
        var before = sdl[..sdl.IndexOf('‸', StringComparison.Ordinal)];
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

        Assert.Contains(FormattableString.Invariant($"{line}:{column} {id}"), Sdl.Findings(sdl.Replace("‸", "", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Mistake_Message_SaysWhatToDo(string id, string sdl)
    {
        var found = Sdl.Read(sdl.Replace("‸", "", StringComparison.Ordinal)).Diagnostics.First(d => d.Id == id);

        Assert.EndsWith(".", found.Message, StringComparison.Ordinal);
        Assert.NotEmpty(found.NextStep!);
        Assert.Equal(FailureClass.Schema, found.Class);
    }

    [Fact]
    public void Mistakes_InOneSchema_AreAllFound()
    {
        var found = Sdl.Findings("""
            type A @wes_table {
              id: ID @wes_pk
              b: Int @wes_default(value: "x")
              c: ID @wes_fk(ref: "B.id")
            }
            """);

        Assert.Equal(["2:7 primary-key-nullable", "3:30 default-invalid", "4:22 foreign-key-unknown-table"], found);
    }

    [Fact]
    public void SyntaxErrors_OfSeveralFiles_AreAllFound()
    {
        var read = Engine.Read.SdlReader.Read([Sdl.Source("type A {", "a.graphql"), Sdl.Source("type B { b: ] }", "b.graphql")], new());

        Assert.Equal(["a.graphql:1:9", "b.graphql:1:13"], read.Diagnostics.Select(d => $"{d.AfterLocation}"));
    }

    [Theory]
    [InlineData("type User @wes_table { id: ID! @wes_pk } type A @wes_table { u: ID @wes_fk(ref: \"usr.id\") }", "\"User.id\"")]
    [InlineData("type A @wes_table @wes_pk(fields: [\"idd\"]) { id: ID! }", "\"id\"")]
    [InlineData("enum E { ALPHA BETA @wes_x } type A @wes_table { e: E } enum F @wes_default(value: \"BETTA\") { BETA }", "'BETA'")]
    public void UnknownName_CloseToAKnownOne_IsSuggested(string sdl, string name) =>
        Assert.Contains(name, string.Concat(Sdl.Read(sdl).Diagnostics.Select(d => d.NextStep)), StringComparison.Ordinal);

    [Fact]
    public void CommentOfAnotherLanguage_IsToldHowGraphQLWritesIt() =>
        Assert.Contains("starts with '#'", Assert.Single(Sdl.Read("// users\ntype User { id: ID! }").Diagnostics, d => d.Id == "sdl-syntax").NextStep, StringComparison.Ordinal);
}
