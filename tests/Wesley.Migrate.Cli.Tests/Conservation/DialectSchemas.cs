using CsCheck;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>
/// The same in the other dialects, where references, embedded objects and the names of columns follow rules of their own: two
/// tables of a grid of possible fields, some of which the second version draws anew or calls by another name.
/// </summary>
internal static class DialectSchemas
{
    private const int Tables = 2;
    private const int Fields = 4;
    private const int Cells = (Tables * Fields) + 1;

    private static readonly (string Head, string Key, string Others, string[] Fields)[] _dialects =
    [
        ("@entity", "id: ID!", "type Inner { a: Int }",
        [
            "Int!", "BigInt", "BigDecimal!", "Bytes", "Int8", "Timestamp", "T0", "T1!", "[T0!]!", "[T1!]! @derivedFrom(field: \"a\")", "[String!]", "E!", "[E!]", "Int @note(a: 1)",
        ]),
        ("@entity @index(fields: [\"id\"])", "id: ID!", "type Inner @jsonField { a: Int }",
        [
            "Int! @index", "BigInt", "DateTime @unique", "JSON", "T0", "T1! @index", "T0! @unique", "[T0!] @derivedFrom(field: \"b\")", "Inner", "[Inner!]!", "E", "[String!]! @cardinality(value: 3)",
        ]),
        ("@model @auth(rules: [])", "id: ID!", "type Inner { a: Int }",
        [
            "Int! @default(value: \"1\")", "AWSDateTime", "AWSJSON", "String! @index(name: \"by\")", "T0 @belongsTo", "T1 @hasOne", "[T0] @hasMany", "Inner", "[Inner!]", "E!", "AWSIPAddress", "ID @index(name: \"x\", sortKeyFields: [\"id\"])",
        ]),
        ("", "id: ID! @id", "type Inner @embedded { a: Int }",
        [
            "Int! @default(value: 1)", "String @unique", "String @db(name: \"COL\")", "Int! @db(name: \"COL\") @default(value: 2)", "Float @db(name: \"COL_else\")", "DateTime! @createdAt", "Json", "[Int!]!",
            "T0 @relation(name: \"AtoB\", link: INLINE) @db(name: \"COL\")", "T1 @relation(link: TABLE)", "[T0!]", "Inner", "E @db(name: \"COL\")", "T1! @relation(link: INLINE)",
        ]),
    ];

    internal static Gen<LawfulSchemas> All { get; } =
        Gen.Select(Gen.Int[0, _dialects.Length - 1], Gen.Int[0, 9_999_999].Array[Cells], Gen.Int[0, 9_999_999].Array[Cells], Gen.Int[0, 2].Array[Cells])
            .Select((dialect, old, drawn, dice) => new LawfulSchemas(Sdl(dialect, old), Sdl(dialect, [.. old.Select((seed, i) => dice[i] == 0 ? drawn[i] : seed)])));

    private static string Sdl(int dialect, int[] seeds)
    {
        var (head, key, others, fields) = _dialects[dialect];
        var tables = Enumerable.Range(0, Tables).Select(t =>
            $"type T{t} {head} {{ {key}{string.Concat(Enumerable.Range(0, Fields).Select(f => Field(f, seeds[(t * Fields) + f], fields)))} }}\n");
        return string.Concat(tables) + others + (seeds[^1] % 2 == 0 ? "\nenum E { A B }" : "\nenum E { A B C }");
    }

    // The second name makes another column in some dialects and the same in others, and where a directive names the column.
    private static string Field(int f, int seed, string[] fields)
    {
        var name = (seed % 5) switch { 0 => $"someField{f}", 1 => $"some_field{f}", _ => $"aField{f}Of" };
        return seed % 7 == 0 ? "" : $"\n  {name}: {fields[seed / 35 % fields.Length].Replace("COL", $"col{f}", StringComparison.Ordinal)}";
    }
}
