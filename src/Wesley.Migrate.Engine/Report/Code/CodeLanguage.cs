using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>What a highlighter has to know of a language: the forms of its tokens and its keywords.</summary>
internal sealed partial record CodeLanguage
{
    /// <summary>Plain text.</summary>
    internal static CodeLanguage None { get; } = new() { Tokens = Nothing(), Keywords = FrozenSet<string>.Empty };

    internal static CodeLanguage Sql { get; } = new()
    {
        Tokens = SqlTokens(),
        Keywords = Words(
            """
            add all alter analyze and any array as asc before begin between bigint boolean by cascade case cast check coalesce collate column comment
            commit concurrently conflict constraint create cross current default deferrable deferred delete desc distinct do drop each else elsif end
            exception execute exists extension false fetch first for foreign from full function group having if ilike immediate immutable in index
            initially inner insert into is join key language last lateral left like limit lock loop materialized new not nothing null nulls of offset
            old on only or order outer over partition perform primary procedure raise references rename replace reset restrict return returning returns
            right rollback row schema select session set show similar stable statement strict table temporary then time to trigger true truncate
            unique update using valid validate values view volatile when where while with without work
            """,
            StringComparer.OrdinalIgnoreCase),
    };

    internal static CodeLanguage TypeScript { get; } = new()
    {
        Tokens = TypeScriptTokens(),
        Keywords = Words(
            """
            any as async await bigint boolean break case catch class const continue default delete do else enum export extends false finally for from
            function if implements import in instanceof interface let namespace new null number of private protected public readonly return satisfies
            static string super switch symbol this throw true try type typeof undefined unknown var void while yield
            """,
            StringComparer.Ordinal),
    };

    internal static CodeLanguage GraphQl { get; } = new()
    {
        Tokens = GraphQlTokens(),
        Keywords = Words("directive enum extend false implements input interface null on repeatable scalar schema true type union", StringComparer.Ordinal),
    };

    /// <summary>Named groups of an alternation say what a match is; text between matches is plain.</summary>
    internal required Regex Tokens { get; init; }

    internal required FrozenSet<string> Keywords { get; init; }

    /// <summary>The language of a file by its name.</summary>
    internal static CodeLanguage Of(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "sql" => Sql,
        "ts" => TypeScript,
        "graphql" => GraphQl,
        _ => None,
    };

    private static FrozenSet<string> Words(string words, StringComparer comparer) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer);

    [GeneratedRegex(
        """(?<comment>--[^\n]*|/\*.*?\*/)|(?<string>[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*")|(?<mark>\$[A-Za-z_]*\$)|(?<number>\b[0-9]+(?:\.[0-9]+)?\b)|(?<word>[A-Za-z_][A-Za-z0-9_]*)""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SqlTokens();

    [GeneratedRegex(
        """(?<comment>//[^\n]*|/\*.*?\*/)|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|(?<number>\b[0-9][0-9_]*(?:\.[0-9]+)?n?\b)|(?<word>[A-Za-z_$][A-Za-z0-9_$]*)""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TypeScriptTokens();

    [GeneratedRegex(
        @"(?<comment>\#[^\n]*)|(?<string>"""""".*?""""""|""(?:[^""\\\n]|\\.)*"")|(?<mark>@[A-Za-z_][A-Za-z0-9_]*)|(?<number>-?\b[0-9]+(?:\.[0-9]+)?\b)|(?<word>[A-Za-z_][A-Za-z0-9_]*)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex GraphQlTokens();

    [GeneratedRegex(@"(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
