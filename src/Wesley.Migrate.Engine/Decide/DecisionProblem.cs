using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>What can be wrong with decisions.</summary>
internal static class DecisionProblem
{
    internal static Diagnostic UnknownVersion(SourceText file, string version) => new()
    {
        Id = "decisions-version",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"The decisions file has format version {version}; this engine knows 1.x.",
        AfterLocation = new() { File = file.Name, Line = 1, Column = 1 },
        NextStep = "run the engine version that wrote the file, or write its entries again in format 1.0",
    };

    internal static Diagnostic OtherSchema(SourceText file, string side, string said, string hash) => new()
    {
        Id = "decisions-other-schema",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"The decisions are for another schema: '{side}' is {said}, and the schema at hand is {hash}.",
        AfterLocation = new() { File = file.Name, Line = 1, Column = 1 },
        NextStep = $"check that --from and --to name the schemas that were decided about; when they do, look through the entries and set \"{side}\" to \"{hash}\"",
    };

    internal static Diagnostic Repeated(Decision first, Decision again) => At(
        "decision-repeated", again, $"There is a second {DecisionEntry.NameOf(again.Kind)} decision for {again.At}; the first is at {first.Location}.",
        "keep one of the two");

    internal static Diagnostic Stale(Decision decision, string why) => At(
        "stale-decision", decision, $"The {DecisionEntry.NameOf(decision.Kind)} decision for {decision.At} matches nothing: {why}.",
        "remove the entry, or correct its coordinate");

    internal static IEnumerable<Diagnostic> Incomplete(Decision decision)
    {
        var expressions = decision.Sql is not null || decision.TypeScript is not null;
        if (decision.Kind == DecisionKind.Fill && expressions == decision.ConstantJson is not null)
        {
            yield return At(
                "decision-incomplete", decision, $"The fill decision for {decision.At} gives {(expressions ? "both a constant and an expression" : "no value")}.",
                "give either \"constant\", or \"sql\" and \"ts\", one or both");
        }

        if (decision.Kind == DecisionKind.Convert && !expressions)
        {
            yield return At("decision-incomplete", decision, $"The convert decision for {decision.At} gives no expression.", "give \"sql\", \"ts\" or both");
        }
    }

    private static Diagnostic At(string id, Decision decision, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Coordinate = decision.At,
        Message = message,
        AfterLocation = decision.Location,
        NextStep = next,
    };
}
