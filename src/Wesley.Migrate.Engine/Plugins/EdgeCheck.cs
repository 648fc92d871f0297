using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>What the engine demands of a conversion before it puts its expressions into statements.</summary>
internal static partial class EdgeCheck
{
    internal static string? Problem(ConversionEdge edge) =>
        edge is not { From: not null, To: not null, FromStorage: not null, ToStorage: not null, Because: not null } || edge.Witnesses.IsDefault || edge.Outside.IsDefault || edge.OtherMeanings.IsDefault ? "it leaves out what every edge has"
        : !Name().IsMatch(edge.From) || !Name().IsMatch(edge.To) ? "a scalar is named as GraphQL names one"
        : string.Equals(edge.From, edge.To, StringComparison.Ordinal) ? "a scalar needs no conversion to itself"
        : !StoredType().IsMatch(edge.FromStorage) || !StoredType().IsMatch(edge.ToStorage) ? "it does not name a PostgreSQL type on both sides"
        : edge.Fit == ConversionFit.Equivalent ? "what is stored alike is found by the engine and is no conversion"
        : edge.Fit is ConversionFit.Widened or ConversionFit.Converted && (edge.Sql is null || edge.Back is null) ? "what keeps every value has an expression and a way back"
        : Expressions(edge).Select(Expression).FirstOrDefault(p => p is not null);

    private static IEnumerable<ValueExpression> Expressions(ConversionEdge edge) =>
        edge.OtherMeanings.Append(edge.Sql).Append(edge.Back).OfType<string>().Select(sql => new ValueExpression { Sql = sql, Kind = DefaultKind.StableExpression })
            .Concat(edge.TypeScript is { } script ? [new ValueExpression { TypeScript = script, Kind = DefaultKind.StableExpression }] : []);

    private static string? Expression(ValueExpression value) =>
        ExpressionCheck.Of(value) is { } problem ? $"its expression {value.Sql ?? value.TypeScript} {problem}" : null;

    [GeneratedRegex(@"\A[_A-Za-z][_0-9A-Za-z]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[a-z][a-z0-9_ ]*(\([0-9]+(, ?[0-9]+)?\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex StoredType();
}
