using System.Text.Json;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>A large source is cut and its pieces are parsed at once; nobody may see that.</summary>
public sealed class SourcePiecesTests
{
    private const string End = "\ntype Last { id: ID! }\n";

    public static TheoryData<string> Sound =>
    [
        "type A { id: ID! }",
        "type A { id: ID! }type B { id: ID! }",
        "type A {\r\n  id: ID!\r\n}\r\ntype B { id: ID! } # }\r\ntype C { id: ID! }",
        "type A { id: ID! # }\n}\n# type X {\ntype B { id: ID! }",
        "\"}\" type A { \"} \\\" }\" id: ID! \"{\" name: String }",
        "\"\" type A { \"\" id: ID! }",
        "\"\"\"}\"\"\" type A { id: ID! }",
        "\"\"\"\n} \\\"\"\" } \" \"\" \\\n\"\"\" type A { \"\"\"{\"\"\" id: ID! }",
        "\"\"\"a \\\\\"\"\" }\"\"\" type A { id: ID! }",
        "\"\"\"\\\"\"\"\"\"\"type A { id: ID! }",
        "\"before } it\"\ntype A { id: ID! }\n\"\"\"before { it\"\"\"\ntype B { name: String }",
        "type A @d(a: {b: {c: [1, {e: 2}]}}) { id: ID! }\ndirective @d(a: V) on OBJECT",
        "input I { a: V = {b: {c: 1}}  d: [V] = [{}] }\nscalar V",
        "type A { f(a: I = {b: {}}, c: [Int] = [1 2]): Int @d(x: {y: 1}) }",
        "scalar S\nunion U = A | B\ntype A { id: ID! }\nunion V = A\nenum E { A B }\nextend enum E { C }",
        "schema { query: Q }\ntype Q { a: Int }\nextend schema @d { mutation: M }\ninterface N { id: ID }\ninterface O implements N & P { id: ID }",
        "type A implements N & O @d { id: ID! }\ntype Empty\ntype B { id: ID! } directive @d(a: Int) repeatable on OBJECT | SCHEMA",
        "\uFEFFtype A { id: ID! }\uFEFF,,\ntype B { id: ID! },",
    ];

    public static TheoryData<string> Unsound =>
    [
        "type A { id: ID! } }",
        "type A { id: ID! ",
        "type A { id: ID! ) }",
        "type A { id: [ID! }",
        "type A { \"open } id: ID! }\ntype B { id: ID! }",
        "type A { \"bad \\q } \" id: ID! }",
        "type A { \"bad \\u12\" } id: ID! }",
        "\"\"\"open } type A { id: ID! }",
        "type A { id: ID! } ' type B { id: ID! }",
        "type A { id: ID! }\n\"a description of nothing\"",
        "type A { id: ID! }\nquery { a }\ntype B { id: ID! }",
        "{ a }",
        "fragment F on A { b { c } }\ntype A { id: ID! }",
        "# only } a comment",
        "type A { id: ID! }\n# } \\",
    ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void Pieces_OfASoundSource_ParseByThemselves(string sdl)
    {
        var text = Braced(sdl) + End;
        var pieces = SourcePieces.Of(text, 1);

        Assert.True(pieces.Length > 1);
        Assert.Equal(text, string.Concat(pieces.Select(p => text[p.Start..p.End])));
        Assert.All(pieces.SkipLast(1), p => Assert.True(Parsed(text[p.Start..p.End], int.MaxValue).Source.IsWhole));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    [MemberData(nameof(Unsound))]
    public void Source_InPieces_ReadsAsAWhole(string sdl)
    {
        Same(sdl);
        Same(sdl + End);
        Same(Braced(End) + sdl);
        Same(Braced(End) + sdl + End);
    }

    [Fact]
    public void Cut_LargeSource_GivesPiecesOfNearlyOneSize()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"type T{i} {{ id: ID! }}\n"));

        var pieces = SourcePieces.Of(text, SourcePieces.Size);

        Assert.True(pieces.Length > 4);
        Assert.All(pieces.SkipLast(1), p => Assert.InRange(p.End - p.Start, SourcePieces.Size, SourcePieces.Size + 100));
        Assert.Equal([(0, 10)], SourcePieces.Of("type A { }", SourcePieces.Size));
    }

    [Fact]
    public void LargeSource_WithAMistakeAtItsEnd_IsRefusedThere()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"type T{i} {{ id: ID! }}\n"));

        var (source, said) = Parsed(text + "type Broken { id: }\n", SourcePieces.Size);

        Assert.False(source.IsWhole);
        Assert.Equal(20_000, source.Definitions.Length);
        Assert.StartsWith("sdl-syntax s.graphql:20001:19", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_InPieces_ReadAsAWhole() =>
        Assert.All(SdlCase.Sound.Concat(SdlCase.Mistaken).SelectMany(c => c.Sources), s => Same(s.Text));

    [Fact]
    public void Corpora_InPieces_ReadAsAWhole()
    {
        var files = Corpus.Files();
        Assert.SkipWhen(files.Length == 0, "There is no ../shared/corpora beside this repository.");

        Assert.All(files, f => Same(SourceDecoder.Decode(f, File.ReadAllBytes(f)).Value.Text));
    }

    /// <summary>Behind a definition that a cut may follow.</summary>
    private static string Braced(string sdl) => "type First { id: ID! }\n" + sdl;

    private static void Same(string text)
    {
        var (whole, pieces) = (Parsed(text, int.MaxValue), Parsed(text, 1));

        Assert.Equal(whole.Said, pieces.Said);
        Assert.Equal(JsonSerializer.Serialize(whole.Source), JsonSerializer.Serialize(pieces.Source));
    }

    private static (ParsedSource Source, IEnumerable<string> Said) Parsed(string text, int pieceSize)
    {
        var problems = new Problems();
        var source = SdlParser.Parse(Sdl.Source(text), problems, pieceSize);
        return (source, problems.InOrder().Select(d => $"{d.Id} {d.AfterLocation} {d.Message}"));
    }
}
