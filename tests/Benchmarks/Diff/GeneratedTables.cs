using System.Text;

namespace Wesley.Benchmarks.Diff;

/// <summary>Schemas of any size that look like data models: twenty fields a table, keys, references, enums, descriptions; one table in ten changes.</summary>
internal static class GeneratedTables
{
    internal const int FieldsOfATable = 20;

    private static readonly string[] Types = ["String!", "Int!", "Float", "Boolean!", "String", "Int", "[String!]!", "State!", "ID", "[Int!]"];

    internal static string Sdl(int tables, bool after)
    {
        var text = new StringBuilder("enum State { OPEN CLOSED ").Append(after ? "ARCHIVED " : "").Append("}\n");
        for (var table = 0; table < tables; table++)
        {
            Table(text, table, after && table % 10 == 0);
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, int table, bool changed)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n\"\"\"Rows of kind {table}.\"\"\"\ntype Table{table} {{\n  id: ID!\n");
        text.Append(CultureInfo.InvariantCulture, $"  owner: Table{table / 2}\n");
        for (var field = 2; field < FieldsOfATable; field++)
        {
            var type = Types[(table + field) % Types.Length];
            var nullability = changed && field == 3 ? type.EndsWith('!') ? type[..^1] : type + "!" : type;
            text.Append(CultureInfo.InvariantCulture, $"  field{field}: {nullability}\n");
        }

        text.Append(changed ? "  added: String\n}\n" : "}\n");
    }
}
