using System.Text;
using CsCheck;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>Two versions of a random schema: a grid of possible members, some of which the second version draws anew.</summary>
internal sealed record RandomSchemas(string Before, string After)
{
    private const int Tables = 3;
    private const int Fields = 5;
    private const int Enums = 2;
    private const int Cells = (Tables * (Fields + 1)) + Enums;

    private static readonly string[] _types =
    [
        "Int", "Int!", "BigInt!", "Float", "Decimal", "String", "String!", "Boolean!", "ID", "UUID!", "DateTime", "Date!", "JSON", "JSON!", "Bytes",
        "[Int!]!", "[String]", "[[Int]]", "E0", "E0!", "[E1!]", "E1", "Odd", "T0", "[T1!]", "T2!", "Missing",
    ];

    private static readonly string[] _extras =
    [
        "", "", "", "@wes_unique", "@wes_index", "@index(name: \"i\", using: \"hash\")", "@wes_default(value: \"1\")", "@wes_default(expr: \"now()\")",
        "@wes_pii", "@wes_sensitive", "@deprecated(reason: \"old\")", "@note(a: 1)", "@note(a: 2) @note(b: [1, 2])", "@wes_check(expr: \"true\")",
        "@wes_fk(ref: \"T0.id\")", "@wes_fk(ref: \"t1\")", "@hasMany", "@wes_default(value: null)", "@wes_renamedFrom(name: \"f0\")",
    ];

    private static readonly string[] _tables =
    [
        "@wes_table", "@wes_table", "@wes_table(name: \"t\")", "@wes_table @wes_rls", "@wes_table @wes_tenant(by: \"f1\")", "@wes_table @wes_unique(fields: [\"f1\", \"f2\"])",
        "@wes_table @wes_owner(column: \"f1\")", "@wes_table @wes_critical", "implements Node @wes_table", "@wes_table @wes_index(fields: [\"f0\"])", "@note", "",
    ];

    internal static Gen<RandomSchemas> All { get; } =
        Gen.Select(Gen.Int[0, 99_999].Array[Cells], Gen.Int[0, 99_999].Array[Cells], Gen.Int[0, 3].Array[Cells])
            .Select((old, drawn, dice) => new RandomSchemas(Sdl(old), Sdl([.. old.Select((seed, i) => dice[i] == 0 ? drawn[i] : seed)])));

    private static string Sdl(int[] seeds)
    {
        var sdl = new StringBuilder("scalar Odd interface Node { id: ID! }\n");
        for (var e = 0; e < Enums; e++)
        {
            sdl.Append(Enum(e, seeds[^(e + 1)]));
        }

        for (var t = 0; t < Tables; t++)
        {
            var own = seeds.AsSpan(t * (Fields + 1), Fields + 1);
            var seed = own[0];
            sdl.Append(seed % 9 == 0 ? "" : $"{Description(seed)}type T{t} {Pick(_tables, seed / 9)} {{\n  id: ID! {(seed % 7 == 0 ? "" : "@wes_pk")}\n");
            for (var f = 0; seed % 9 != 0 && f < Fields; f++)
            {
                sdl.Append(Field(f, own[f + 1]));
            }

            sdl.Append(seed % 9 == 0 ? "" : "}\n");
        }

        return sdl.ToString();
    }

    private static string Field(int f, int seed) =>
        seed % 5 == 0 ? "" : $"  {Description(seed)}f{f}{(seed % 11 == 0 ? "(a: Int = 1)" : "")}: {Pick(_types, seed / 5)} {Pick(_extras, seed / 149)}{Uid(seed)}\n";

    private static string Enum(int e, int seed) =>
        $"enum E{e}{(seed % 13 == 0 ? " @wes_default(value: \"A\")" : "")} {{ A {(seed % 2 == 0 ? "B " : "")}{(seed % 3 == 0 ? "C D" : "D C")} {(seed % 5 == 0 ? "" : "E @deprecated")} }}\n";

    private static string Uid(int seed) => seed % 17 == 0 ? $" @wes_uid(value: \"u{seed % 4}\")" : "";

    private static string Description(int seed) => seed % 7 == 1 ? $"\"About {seed % 3}\" " : "";

    private static string Pick(string[] from, int seed) => from[seed % from.Length];
}
