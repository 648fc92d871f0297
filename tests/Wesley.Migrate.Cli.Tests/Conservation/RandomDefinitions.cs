namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>Random definitions that store no rows, for random schemas: one drawn number each.</summary>
internal static class RandomDefinitions
{
    internal const int Cells = 7;

    private static readonly string[] _members =
    [
        "a: Int", "a: Int!", "a(x: Int): [T0!]", "\"About a\" a(x: Int = 1, y: String! @note): E0", "a: String @deprecated(reason: \"old\")",
        "a: Int b: String", "a: Int @note(a: 1) \"About b\" b(\"About x\" x: [E0!] = [A]): Odd", "b: [E0!]! @note(a: 1) @note(a: 2)",
    ];

    private static readonly string[] _inputs =
    [
        "a: Int", "a: Int! = 1", "a: [Int!] = [1, 2] b: E0 = A", "\"About a\" a: Int = 2 @note", "a: Int @deprecated b: String", "b: String = \"x, y\"",
    ];

    private static readonly string[] _annotations =
        ["", "", "@note", "@note(a: 1, b: \"x, (y)\")", "@note(a: 2, c: {d: [1], e: \"}\"})", "@note(a: 1) @note(a: 1)", "@note(a: 1) @note(a: 2) @other"];

    private static readonly string[] _directives =
    [
        "on OBJECT", "repeatable on OBJECT", "(a: Int) on OBJECT | ENUM", "(a: Int! = 1) on ENUM", "(\"About a\" a: Int @note, b: [Int]) repeatable on ENUM | SCALAR",
    ];

    private static readonly string[] _schemas =
    [
        "", "", "schema { query: Query }", "schema @note(a: 1) { query: Query mutation: Other }", "\"All\" schema @note(a: 2) @other { query: Other }", "extend schema @note",
    ];

    internal static string Sdl(int[] seeds, IReadOnlyList<string> tables) => string.Join(
        "\n",
        Pick(_schemas, seeds[0]),
        $"type Query {Annotation(seeds[1])} {{ {Pick(_members, seeds[1])} }}",
        $"type Other {(seeds[2] % 2 == 0 ? "implements Node" : "")} {Annotation(seeds[2])} {{ id: ID! {Pick(_members, seeds[2])} }}",
        $"{Described(seeds[3])} interface Mixed {Annotation(seeds[3])} {{ {Pick(_members, seeds[3])} }}",
        seeds[4] % 7 == 0 ? "" : $"{Described(seeds[4])} input In {Annotation(seeds[4])} {{ {Pick(_inputs, seeds[4])} }}",
        $"{Described(seeds[5])} directive @made {Pick(_directives, seeds[5])}",
        Any(seeds[6], [.. tables.Where((_, i) => seeds[6] / 5 % (i + 2) == 0), "Other"]),
        "");

    // One name for several sorts of definition.
    private static string Any(int seed, IReadOnlyList<string> members) => (seed % 5) switch
    {
        0 => $"scalar Any {Annotation(seed)}",
        1 => $"interface Any {{ {Pick(_members, seed / 5)} }}",
        _ => $"{Described(seed)} union Any {Annotation(seed)} = {string.Join(" | ", members)}",
    };

    private static string Annotation(int seed) => Pick(_annotations, seed / 11);

    private static string Described(int seed) => (seed / 3 % 4) switch { 0 => "\"One\"", 1 => "\"Two\"", _ => "" };

    private static string Pick(string[] from, int seed) => from[seed % from.Length];
}
