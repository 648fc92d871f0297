using System.Collections.Frozen;
using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>
/// Whether an expression may have another value in each row. Functions that nobody here knows are taken for volatile: that
/// costs a slower plan, the contrary would give every row the same key.
/// See https://www.postgresql.org/docs/current/xfunc-volatility.html.
/// </summary>
internal static class Volatility
{
    /// <summary>Functions with one value within a statement, and words that stand before a parenthesis without being a call.</summary>
    private static readonly FrozenSet<string> _steady = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "now", "transaction_timestamp", "statement_timestamp", "current_timestamp", "current_time", "localtime", "localtimestamp",
        "current_setting", "current_schema", "current_database", "timezone", "to_timestamp", "to_char", "to_date", "date_trunc", "date_part",
        "extract", "age", "make_date", "make_time", "make_timestamp", "make_timestamptz", "make_interval", "justify_days",
        "coalesce", "nullif", "greatest", "least", "lower", "upper", "initcap", "trim", "btrim", "ltrim", "rtrim", "concat", "concat_ws",
        "length", "char_length", "octet_length", "left", "right", "substr", "substring", "replace", "split_part", "lpad", "rpad", "repeat",
        "md5", "sha256", "encode", "decode", "format", "abs", "round", "floor", "ceil", "ceiling", "trunc", "mod", "power", "sqrt", "sign",
        "jsonb_build_object", "jsonb_build_array", "json_build_object", "json_build_array", "to_json", "to_jsonb", "array_to_json",
        "array_length", "cardinality", "array_append", "array_cat", "array_position", "string_to_array", "array_to_string",
        "in", "and", "or", "not", "case", "when", "then", "else", "end", "cast", "array", "row", "any", "all", "some", "between", "is", "like", "ilike", "interval");

    /// <summary>Words that are a call by themselves.</summary>
    private static readonly FrozenSet<string> _bare = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "current_timestamp", "current_date", "current_time", "localtime", "localtimestamp", "current_user", "session_user", "user", "current_role", "current_catalog", "current_schema");

    private static readonly FrozenSet<string> _wellKnown = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "now", "gen_random_uuid", "uuid_generate_v4", "uuidv7", "uuidv4", "random", "nextval", "clock_timestamp", "statement_timestamp", "transaction_timestamp", "current_setting");

    internal static DefaultKind Of(ImmutableArray<SqlToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var isCall = tokens[i + 1].Is("(") && tokens[i].Kind is SqlTokenKind.Word or SqlTokenKind.Quoted && !IsType(tokens, i);
            if (isCall && !IsSteady(tokens, i)) return DefaultKind.VolatileExpression;
        }

        return DefaultKind.StableExpression;
    }

    private static bool IsSteady(ImmutableArray<SqlToken> tokens, int i) =>
        tokens[i].Kind == SqlTokenKind.Word && _steady.Contains(tokens[i].Text) && !IsForeign(tokens, i);

    /// <summary>Whether the whole is one call, such as <c>now()</c> or <c>current_date</c>.</summary>
    internal static bool IsCall(ImmutableArray<SqlToken> tokens) =>
        tokens is [var word] ? word.Kind == SqlTokenKind.Word && _bare.Contains(word.Text)
        : tokens is [{ Kind: SqlTokenKind.Word }, ..] && CallEnd(tokens) == tokens.Length - 1;

    /// <summary>Whether the whole is a call that a person would hardly mean as text.</summary>
    internal static bool IsWellKnownCall(ImmutableArray<SqlToken> tokens) => IsCall(tokens) && (tokens.Length == 1 || _wellKnown.Contains(tokens[0].Text));

    private static int CallEnd(ImmutableArray<SqlToken> tokens)
    {
        var at = 1;
        while (at + 1 < tokens.Length && tokens[at].Is(".") && tokens[at + 1].Kind == SqlTokenKind.Word) at += 2;
        if (at >= tokens.Length || !tokens[at].Is("(")) return -1;

        for (var depth = 0; at < tokens.Length; at++)
        {
            depth += tokens[at].Is("(") ? 1 : tokens[at].Is(")") ? -1 : 0;
            if (depth == 0) return at;
        }

        return -1;
    }

    /// <summary>The parenthesis of <c>numeric(10, 2)</c> holds no arguments.</summary>
    private static bool IsType(ImmutableArray<SqlToken> tokens, int i) => i > 0 && (tokens[i - 1].Is("::") || tokens[i - 1].Is("as"));

    /// <summary>A function out of another schema than PostgreSQL's own has nothing but the name in common with ours.</summary>
    private static bool IsForeign(ImmutableArray<SqlToken> tokens, int i) => i > 1 && tokens[i - 1].Is(".") && !tokens[i - 2].Is("pg_catalog");
}
