using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>What the table cannot settle alone: a pair of types with two meanings, and lists of lists.</summary>
internal static class Unsettled
{
    internal static NeedsDecision Meaning(FieldPair field, ConversionEdge edge, Change change) => new()
    {
        Question = new()
        {
            Coordinate = field.Coordinate,
            Text = $"{field.Coordinate} turns from {change.Before} into {change.After}, which can mean two things; which one is meant? {edge.Because}",
            Answers = [.. new[] { edge.Sql! }.Concat(edge.OtherMeanings).Select(sql => Answer(field, sql))],
            BeforeLocation = change.BeforeLocation,
            AfterLocation = change.AfterLocation,
        },
    };

    internal static Refused Nested(FieldPair field, Change change) => new()
    {
        Diagnostic = new()
        {
            Id = "nested-list-conversion",
            Severity = Severity.Error,
            Plugin = TypeConversionsPlugin.Id,
            Coordinate = field.Coordinate,
            BeforeLocation = change.BeforeLocation,
            AfterLocation = change.AfterLocation,
            Message = $"{field.Coordinate} turns from {change.Before} into {change.After}; there is no built-in conversion for lists of lists.",
            NextStep = WayOut.Convert.Replace("{coordinate}", field.Coordinate.ToString(), StringComparison.Ordinal),
        },
    };

    private static Decision Answer(FieldPair field, string sql) => new()
    {
        Kind = DecisionKind.Convert,
        At = field.Coordinate,
        Sql = field.Before.Type.IsList ? ItemWise.Sql(sql) : sql,
        Reads = [field.Before.ColumnName],
    };
}
