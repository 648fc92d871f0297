using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>
/// Cuts an SQL expression into pieces, far enough to see that it is one expression and stays where it is put: an open quote or
/// a comment would swallow the statement around it. PostgreSQL alone knows whether it means anything.
/// </summary>
internal static class SqlScan
{
    /// <summary>Why the text is no expression; <see langword="null"/> when it looks like one.</summary>
    internal static string? Complaint(string sql) => Tokens(sql).Complaint;

    internal static (ImmutableArray<SqlToken> Tokens, string? Complaint) Tokens(string sql)
    {
        if (HiddenCharacters.Complaint(sql) is { } hidden) return ([], $"it {hidden}");

        var tokens = ImmutableArray.CreateBuilder<SqlToken>();
        for (var at = 0; at < sql.Length;)
        {
            if (char.IsWhiteSpace(sql[at]))
            {
                at++;
                continue;
            }

            var (token, end) = Next(sql, at);
            if (end < 0) return ([], "a quote is not closed");

            tokens.Add(token);
            at = end;
        }

        var found = tokens.DrainToImmutable();
        return (found, Shape(found));
    }

    private static (SqlToken Token, int End) Next(string sql, int at)
    {
        var c = sql[at];
        if (c == '\'') return SqlQuotes.Read(sql, at, SqlTokenKind.String, escapes: false);
        if (c == '"') return SqlQuotes.Read(sql, at, SqlTokenKind.Quoted, escapes: false);
        if (c is 'e' or 'E' && at + 1 < sql.Length && sql[at + 1] == '\'') return SqlQuotes.Read(sql, at + 1, SqlTokenKind.Quoted, escapes: true);
        if (char.IsLetter(c) || c == '_') return While(sql, at, SqlTokenKind.Word, x => char.IsLetterOrDigit(x) || x is '_' or '$');
        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < sql.Length && char.IsAsciiDigit(sql[at + 1])))
            return While(sql, at, SqlTokenKind.Number, x => char.IsAsciiLetterOrDigit(x) || x is '.' or '_');

        var length = sql.AsSpan(at).StartsWith("::") || sql.AsSpan(at).StartsWith("--") || sql.AsSpan(at).StartsWith("/*") ? 2 : 1;
        return (new(SqlTokenKind.Symbol, sql.Substring(at, length)), at + length);
    }

    private static (SqlToken Token, int End) While(string sql, int at, SqlTokenKind kind, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < sql.Length && belongs(sql[end])) end++;
        return (new(kind, sql[at..end]), end);
    }

    private static string? Shape(ImmutableArray<SqlToken> tokens)
    {
        if (tokens.IsEmpty) return "it is empty";

        var open = new Stack<string>();
        foreach (var token in tokens.Where(t => t.Kind is SqlTokenKind.Symbol or SqlTokenKind.Word))
        {
            var complaint = token.Text switch
            {
                ";" => "a semicolon ends the statement",
                "--" or "/*" => "it holds a comment",
                "$" => "it holds a dollar sign outside of quotes",
                ")" or "]" => open.TryPop(out var start) && start == (token.Text == ")" ? "(" : "[") ? null : "brackets do not match",
                _ => token.Is("select") ? "it holds a query" : null,
            };
            if (complaint is not null) return complaint;
            if (token.Text is "(" or "[") open.Push(token.Text);
        }

        return open.Count > 0 ? "brackets do not match" : null;
    }
}
