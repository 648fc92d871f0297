using System.Text;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>Quoted pieces of SQL.</summary>
internal static class SqlQuotes
{
    /// <summary>Reads from an opening quote; the end is -1 when no quote closes it.</summary>
    internal static (SqlToken Token, int End) Read(string sql, int start, SqlTokenKind kind, bool escapes)
    {
        var (quote, value) = (sql[start], new StringBuilder());
        for (var at = start + 1; at < sql.Length; at++)
        {
            if (escapes && sql[at] == '\\') at++;
            else if (sql[at] != quote) value.Append(sql[at]);
            else if (at + 1 < sql.Length && sql[at + 1] == quote) value.Append(sql[at++]);
            else return (new(kind, kind == SqlTokenKind.String ? value.ToString() : ""), at + 1);
        }

        return (default, -1);
    }
}
