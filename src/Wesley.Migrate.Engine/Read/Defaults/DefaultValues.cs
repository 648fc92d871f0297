using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>The two ways to write a default.</summary>
internal static class DefaultValues
{
    /// <summary>A constant of the target's type; where no text is one, a call such as <c>now()</c> is the expression it looks like.</summary>
    internal static DefaultOutcome FromValue(RawValue value, DefaultTarget target)
    {
        if (value.Kind == RawValueKind.Null) return Null(target);

        var literal = Literal(value, target);
        var tokens = value.Kind == RawValueKind.String ? SqlScan.Tokens(value.Text) : ([], "");
        if (literal.Literal is { } constant)
            return new() { Default = Constant(constant, value, target), IsSuspicious = IsSuspicious(tokens.Tokens, target) };
        if (tokens is { Complaint: null, Tokens: [{ Kind: SqlTokenKind.String }] })
            return FromExpression(value, target);

        return tokens.Complaint is null && target.Enum is null && Volatility.IsCall(tokens.Tokens)
            ? new() { Default = Expression(value, tokens.Tokens) }
            : Misfit(literal, target);
    }

    /// <summary>SQL as it stands; a plain constant among it is a constant.</summary>
    internal static DefaultOutcome FromExpression(RawValue expression, DefaultTarget target)
    {
        var (tokens, complaint) = SqlScan.Tokens(expression.Text);
        if (complaint is not null) return new() { Id = "expression-malformed", Complaint = complaint };
        if (tokens is [var word] && word.Is("null")) return Null(target);
        if (SqlConstant.Of(tokens, expression, target.Storage) is not { } constant) return new() { Default = Expression(expression, tokens) };

        var literal = Literal(constant, target);
        return literal.Literal is { } found ? new() { Default = Constant(found, expression, target) } : Misfit(literal, target);
    }

    private static LiteralResult Literal(RawValue value, DefaultTarget target) =>
        target.Type.IsList ? ListLiterals.Read(value, target) : ScalarLiterals.Read(value, target);

    private static DefaultOutcome Null(DefaultTarget target) =>
        target.Type.Required ? new() { Complaint = $"null is no {target.Type}" } : new();

    private static DefaultOutcome Misfit(LiteralResult literal, DefaultTarget target) =>
        new() { Complaint = $"{target.Type} needs {literal.Wanted}" };

    private static bool IsSuspicious(ImmutableArray<SqlToken> tokens, DefaultTarget target) =>
        ScalarLiterals.IsText(target) && !target.Type.IsList
        && (tokens is [{ Kind: SqlTokenKind.String }] || Volatility.IsWellKnownCall(tokens));

    private static DefaultValue Constant(Literal literal, RawValue written, DefaultTarget target) => new()
    {
        Kind = DefaultKind.Literal,
        Text = Text(written),
        Sql = NeedsCast(literal, target.Storage) ? $"{literal.Sql}::{target.Storage.Sql}" : literal.Sql,
        Json = literal.Json,
        Location = written.Location,
    };

    private static DefaultValue Expression(RawValue written, ImmutableArray<SqlToken> tokens) => new()
    {
        Kind = Volatility.Of(tokens),
        Text = Text(written),
        Sql = written.Text.Trim(),
        Location = written.Location,
    };

    /// <summary>Numbers and truth values have their type already, and a bare string is text.</summary>
    private static bool NeedsCast(Literal literal, StorageType storage) =>
        storage.ListDepth > 0 || (literal.Sql.StartsWith('\'') && storage.SqlBase != "text");

    private static string Text(RawValue written) => written.Kind == RawValueKind.String ? written.Text : written.ToString();
}
