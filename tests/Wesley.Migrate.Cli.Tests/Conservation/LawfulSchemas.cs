using CsCheck;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>
/// Two versions of a random schema without mistakes, so that nearly every pair has a change list: a grid of possible members, some
/// of which the second version draws anew. Where both versions give an element its identity and not its name, it is renamed.
/// </summary>
internal sealed record LawfulSchemas(string Before, string After)
{
    private const int Tables = 3;
    private const int Fields = 5;
    private const int Enums = 2;
    private const int TableCells = Fields + 3;
    private const int EnumCells = 2;
    private const int Cells = (Tables * TableCells) + (Enums * EnumCells) + RandomDefinitions.Cells;

    private static readonly string[] _fields =
    [
        "Int", "Int!", "Int @wes_default(value: 1)", "Int! @wes_default(value: 2)", "String", "String! @wes_default(value: \"x\")", "String @wes_default(expr: \"now()::text\")",
        "BigInt!", "Float", "Decimal", "Boolean! @wes_default(value: false)", "UUID", "DateTime @wes_default(expr: \"now()\")", "Date!", "JSON", "Bytes", "Odd",
        "[Int!]!", "[String]", "[String!]", "[[Int]]", "[[Int!]!]", "E0", "E0!", "[E1!]", "E1", "E1 @wes_pii", "String @wes_pii @wes_sensitive", "String! @wes_critical",
        "Int @wes_unique", "String! @wes_unique @wes_index", "Int @wes_index(name: \"i\")", "Int @wes_index(name: \"i\", using: \"hash\")", "Int @wes_index @wes_index(name: \"j\")",
        "Int @wes_check(expr: \"1 > 0\")", "Int @wes_check(expr: \"2 > 0\") @wes_pii", "ID @wes_fk(ref: \"T0.id\")", "ID @wes_fk(ref: \"T1.id\")", "T0", "T1", "[T0!] @wes_hasMany",
        "[T1!]! @wes_hasMany(by: \"a\")", "[T1!] @wes_hasMany(by: \"b\", on: 1)", "T0! @wes_belongsTo", "T0 @wes_fk(ref: \"T0.id\")", "Int @deprecated", "Int @deprecated(reason: \"old\")",
        "Int @deprecated(reason: \"older\") @note(a: 1)", "Int @note(a: 2)", "Int @note(a: 2, b: [1, 2])", "Int @note(a: 1) @note(a: 2)", "Int @note(a: 2) @note(a: 1) @note(a: 1)",
        "Int @wes_grant(to: \"a\")", "Int @wes_grant(to: \"b\", on: {c: 1})", "Int @weight(value: 1)",
    ];

    private static readonly string[] _tables =
    [
        "", "", "(name: \"named$\")", "@wes_rls", "@wes_rls(read: \"true\")", "@wes_tenant(by: \"org\")", "@wes_tenant(by: \"KEY\")", "@wes_unique(fields: [\"KEY\", \"org\"])", "@wes_owner(column: \"org\")",
        "@wes_critical @wes_pii", "@wes_index(fields: [\"KEY\", \"org\"], name: \"both\")", "@wes_index(fields: [\"org\"]) @wes_index(fields: [\"KEY\"])", "@wes_unique(fields: [\"org\"]) @wes_index(fields: [\"org\"])",
        "@wes_check(expr: \"org > ''\")", "@note", "@note(a: 1) @other", "@note(a: 1) @note(a: 2)",
    ];

    private static readonly string[] _keys = ["id: ID! @wes_pk", "id: ID! @wes_pk", "id: ID!", "id: ID! @wes_unique", "id: ID! @wes_index"];

    /// <summary>Most pairs in the dialect that can say everything, and some in each of the others.</summary>
    internal static Gen<LawfulSchemas> All => Gen.OneOf(Own, Own, Own, DialectSchemas.All);

    private static Gen<LawfulSchemas> Own { get; } =
        Gen.Select(Gen.Int[0, 9_999_999].Array[Cells], Gen.Int[0, 9_999_999].Array[Cells], Gen.Int[0, 4].Array[Cells])
            .Select((old, drawn, dice) => new LawfulSchemas(Sdl(old), Sdl([.. old.Select((seed, i) => dice[i] == 0 ? drawn[i] : seed)])));

    private static string Sdl(int[] seeds)
    {
        var tables = Enumerable.Range(0, Tables).Select(t => seeds.Skip(t * TableCells).Take(TableCells).ToArray()).ToList();
        var enums = Enumerable.Range(0, Enums).Select(e => seeds.Skip((Tables * TableCells) + (e * EnumCells)).Take(EnumCells).ToArray()).ToList();
        // Only the last table comes and goes, and gets another name: the others are referred to.
        var names = Enumerable.Range(0, Tables).Select(t => t == Tables - 1 && IsNamedAnew(tables[t][0]) ? $"R{t}" : $"T{t}").ToList();
        var kept = names.Where((_, t) => t < Tables - 1 || tables[t][0] % 5 != 0).ToList();
        return "scalar Odd interface Node { id: ID! }\n"
            + RandomDefinitions.Sdl(seeds[^RandomDefinitions.Cells..], kept)
            + string.Concat(enums.Select((seed, e) => Enum(e, seed)))
            + string.Concat(tables.Select((seed, t) => kept.Contains(names[t]) ? Table(t, names[t], seed) : ""));
    }

    private static string Table(int t, string name, int[] seeds)
    {
        var key = IsNamedAnew(seeds[1]) ? "other" : "key";
        var words = Pick(_tables, seeds[0] / 20).Replace("KEY", key, StringComparison.Ordinal).Replace("$", $"{t}", StringComparison.Ordinal);
        var head = words.StartsWith('(') ? $"@wes_table{words}" : $"@wes_table {words}";
        var fields = string.Concat(seeds.Skip(3).Select((seed, f) => Field(t, f, seed)));
        return $$"""
            {{Described(seeds[0])}} type {{name}} {{(seeds[0] / 7 % 3 == 0 ? "implements Node" : "")}} {{head}}{{Uid($"t{t}", seeds[0])}} {
              {{Pick(_keys, seeds[2])}} {{key}}: Int!{{Uid($"t{t}key", seeds[1])}} org: String
            {{fields}}}

            """;
    }

    private static string Field(int t, int f, int seed) =>
        seed % 6 == 0 ? "" : $"  {Described(seed)} {(IsNamedAnew(seed) ? 'g' : 'f')}{f}{Arguments(seed)}: {Pick(_fields, seed / 41)}{Uid($"t{t}f{f}", seed)}\n";

    private static string Enum(int e, int[] seeds)
    {
        string[] values = [$"A{(seeds[0] % 2 == 0 ? " @wes_default" : "")}", seeds[0] % 3 == 0 ? "B" : "B @deprecated", seeds[0] % 5 == 0 ? "" : $"{Described(seeds[0])} C @note(a: {seeds[0] % 3})", IsNamedAnew(seeds[1]) ? $"X{Uid($"e{e}d", seeds[1])}" : $"D{Uid($"e{e}d", seeds[1])}"];
        return $"{Described(seeds[1])} enum E{e} {(seeds[1] % 3 == 0 ? "@note" : "")} {{ {string.Join(" ", seeds[1] % 2 == 0 ? values : values.Reverse())} }}\n";
    }

    private static string Arguments(int seed) => (seed / 13 % 9) switch
    {
        0 => "(a: Int = 1)",
        1 => "(a: Int @note \"About b\" b: [E0!] = [])",
        2 => "(\"About a\" a: String, b: E0 = A @deprecated(reason: \"old\"))",
        _ => "",
    };

    private static bool IsNamedAnew(int seed) => HasUid(seed) && seed / 4 % 2 == 0;

    private static bool HasUid(int seed) => seed / 64 % 3 != 0;

    private static string Uid(string place, int seed) => HasUid(seed) ? $" @wes_uid(value: \"{place}\")" : "";

    private static string Described(int seed) => (seed / 3 % 5) switch { 0 => "\"One\"", 1 => "\"Two\"", _ => "" };

    private static string Pick(string[] from, int seed) => from[seed % from.Length];
}
