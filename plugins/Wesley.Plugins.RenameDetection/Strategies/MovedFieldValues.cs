using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Asks which values a moved column gets: nothing says which row of the one table belongs to which row of the other.</summary>
internal sealed class MovedFieldValues : IBackfillStrategy
{
    public string Id => "moved-field-values";

    public ImmutableArray<KindPattern> Claims => [FieldMoved.Kind];

    public BackfillOutcome Plan(BackfillRequest request)
    {
        var (change, at) = (request.Change, request.Change.Coordinate);
        return new NeedsDecision
        {
            Question = new()
            {
                Coordinate = at,
                Text = $"{at} carries the uid of {change.Before}, which is gone from another table: which values do its rows get? "
                    + $"Those of {change.Before} would have to come through a join. Give a constant, sql or ts.",
                Answers = [new() { Kind = DecisionKind.Fill, At = at, ConstantJson = Sample(request) }],
                BeforeLocation = change.BeforeLocation,
                AfterLocation = change.AfterLocation,
            },
        };
    }

    /// <summary>A value that the column takes, to begin with.</summary>
    private static string Sample(BackfillRequest request) => request.Field!.Storage! switch
    {
        { ListDepth: > 0 } => "[]",
        { Scalar: "Enum" } => $"\"{request.Schemas.After.Enum(request.Field.Type.Name)!.Values[0].Name}\"",
        { Scalar: "Int" or "BigInt" or "Float" } => "0",
        { Scalar: "Decimal" } => "\"0\"",
        { Scalar: "Boolean" } => "false",
        { Scalar: "JSON" } => "{}",
        { Scalar: "DateTime" } => "\"1970-01-01T00:00:00Z\"",
        { Scalar: "Date" } => "\"1970-01-01\"",
        { Scalar: "Time" } => "\"00:00:00\"",
        { SqlBase: "uuid" } => "\"00000000-0000-0000-0000-000000000000\"",
        _ => "\"\"",
    };
}
