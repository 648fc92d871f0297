namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>Schemas in which names of the language stand for types, enums, enum values and columns.</summary>
internal static class HostileNames
{
    internal static IEnumerable<(string Name, string Before, string After)> Schemas()
    {
        foreach (var name in Hostile.Names)
        {
            yield return ($"type {name}", Type(name, ""), Type(name, $"{name}: String! other: Int! @wes_default(value: 1)"));
            yield return ($"enum {name}", $"enum {name} {{ {name} }} {Type("T", "")}", $"enum {name} {{ {name} MORE }} {Type("T", $"{name}: {name}! many: [{name}!]!")}");
        }

        foreach (var name in Hostile.Scalars)
        {
            yield return ($"enum {name}", $"enum {name} {{ A B }} {Type("T", $"old: {name}!")}", $"enum {name} {{ A B C }} {Type("T", $"old: String! other: {name}! many: [{name}!]!")}");
        }

        yield return ("all columns added", Type("T", ""), Type("T", Columns("Int!")));
        yield return ("all columns widened", Type("T", Columns("Int")), Type("T", Columns("BigInt!")));
        yield return ("all columns converted", Type("T", Columns("[Int!]")), Type("T", Columns("[String!]!")));
        yield return ("all columns removed", Type("T", Columns("Int")), Type("T", ""));
    }

    private static string Type(string name, string fields) => $"type {name} @wes_table {{ id: ID! @wes_pk {fields} }}";

    private static string Columns(string type) => string.Concat(Hostile.Names.Select(n => $"{n}: {type} "));
}
