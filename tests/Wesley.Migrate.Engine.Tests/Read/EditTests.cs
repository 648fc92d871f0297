using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>What the reader suggests to edit is applied to the text, and the problem is gone.</summary>
public sealed class EditTests
{
    private static readonly ImmutableArray<(SdlCase Case, Diagnostic Problem)> _all =
    [
        .. from c in SdlCase.Mistaken.Concat(SdlCase.Single)
           from problem in SdlReader.Read(c.Sources, ReadOptions.Default).Diagnostics
           where problem.Edit is not null
           select (c, problem),
    ];

    [Fact]
    public void Edit_OfEveryMistake_SettlesIt()
    {
        var unsettled = from found in _all
                        let edited = found.Case.Sources.Select(s => s.Name == found.Problem.Edit!.At.File ? Applied(s, found.Problem.Edit) : s)
                        let left = SdlReader.Read([.. edited], ReadOptions.Default).Diagnostics
                        where Count(left, found.Problem) >= Count(SdlReader.Read(found.Case.Sources, ReadOptions.Default).Diagnostics, found.Problem)
                        select $"{found.Case.Name} {found.Problem.AfterLocation} {found.Problem.Message}";

        Assert.Empty(unsettled);
    }

    [Fact]
    public void Edits_OfAllMistakes_AreOfManyKinds() => Assert.InRange(_all.Select(f => f.Problem.Id).Distinct(StringComparer.Ordinal).Count(), 14, int.MaxValue);

    [Fact]
    public void Advice_ThatNamesWhatWasMeant_HasAnEdit() =>
        Assert.Empty(
            from c in SdlCase.Mistaken.Concat(SdlCase.Single)
            from problem in SdlReader.Read(c.Sources, ReadOptions.Default).Diagnostics
            where problem.Edit is null && problem.NextStep!.StartsWith("Did you mean", StringComparison.Ordinal)
            select $"{c.Name} {problem.AfterLocation} {problem.Message}");

    [Theory]
    [InlineData("type User { owner: [Usr!]! }", "User")]
    [InlineData("type Owner @wes_table { ident: ID! @wes_pk } type A @wes_table { o: ID @wes_fk(ref: \"Owner.idnt\") }", "\"Owner.ident\"")]
    [InlineData("type Owner @wes_table { ident: ID! @wes_pk } type A @wes_table { o: ID @wes_fk(ref: \"Ownr.ident\") }", "\"Owner.ident\"")]
    [InlineData("type A @wes_table @wes_unique(fields: [\"ident\", \"naem\"]) { ident: ID! @wes_pk name: Int }", "\"name\"")]
    [InlineData("enum E { ALPHA BETA } type A @wes_table { e: E @wes_default(value: \"ALHPA\") }", "\"ALPHA\"")]
    [InlineData("enum E { ALPHA BETA } type A @wes_table { e: E @wes_default(value: BETTA) }", "BETA")]
    [InlineData("enum E @wes_default(value: \"ALHPA\") { ALPHA BETA }", "\"ALPHA\"")]
    [InlineData("type A { name: String @deprecated(raeson: \"old\") }", "reason")]
    [InlineData("directive @only(of: Level) on OBJECT enum Level { HIGH LOW } type A @only(of: HIHG) { id: ID! }", "HIGH")]
    [InlineData("directive @only(of: Level) on OBJECT enum Level { HIGH LOW } type A @only(of: \"HIGH\") { id: ID! }", "HIGH")]
    [InlineData("type A @wes_table(name: 5) { id: ID! }", "\"5\"")]
    [InlineData("type A @wes_table @wes_pk(fields: \"id\") { id: ID! }", "[\"id\"]")]
    [InlineData("type A { __name: String, id: ID! }", "_name")]
    [InlineData("type A @wes_table { id: ID! @wes_pk @pk }", "")]
    [InlineData("type A { id: ID!; }", "")]
    public void Edit_OfASlip_IsTheWholeReplacement(string sdl, string text) =>
        Assert.Equal(text, Assert.Single(Sdl.Read(sdl).Diagnostics.Select(d => d.Edit).OfType<SuggestedEdit>()).Replacement);

    [Theory]
    [InlineData("type Owner @wes_table { ident: ID! @wes_pk } type A @wes_table { o: ID @wes_fk(ref: \"\"\"Owner.idnt\"\"\") }")]
    [InlineData("type Owner @wes_table { ident: ID! @wes_pk } type A @wes_table { o: ID @wes_fk(ref: \"Owner.i\\u0064nt\") }")]
    [InlineData("type A @wes_table(name: \"a\") @table(name: \"b\") { id: ID! }")]
    [InlineData("type A { __name: String, _name: String }")]
    [InlineData("type __A { name: String }")]
    public void Mistake_WhoseEditIsNotSure_HasNone(string sdl)
    {
        var found = Sdl.Read(sdl).Diagnostics;

        Assert.Contains(found, d => d.Severity != Severity.Info);
        Assert.All(found, d => Assert.Null(d.Edit));
    }

    [Fact]
    public void Edit_InAFolder_IsOfTheFileThatHoldsTheSlip()
    {
        var read = SdlReader.Read([Sdl.Source("type User { id: ID! }", "a/user.graphql"), Sdl.Source("\n# é\uD83D\uDE00\n  type Post { \"é\uD83D\uDE00\" by: Usr }", "b/post.graphql")], ReadOptions.Default);

        var edit = Assert.Single(read.Diagnostics.Select(d => d.Edit).OfType<SuggestedEdit>());
        Assert.Equal(("b/post.graphql:3:25", 3, "User", "write 'User'"), ($"{edit.At}", edit.At.Length, edit.Replacement, edit.Description));
    }

    private static int Count(ImmutableArray<Diagnostic> found, Diagnostic problem) => found.Count(d => d.Id == problem.Id && d.Message == problem.Message);

    private static SourceText Applied(SourceText source, SuggestedEdit edit)
    {
        var lines = source.Text.Split('\n');
        var (line, first) = (lines[edit.At.Line - 1], edit.At.Column - 1);
        lines[edit.At.Line - 1] = line[..first] + edit.Replacement + line[(first + edit.At.Length)..];
        return source with { Text = string.Join('\n', lines) };
    }
}
