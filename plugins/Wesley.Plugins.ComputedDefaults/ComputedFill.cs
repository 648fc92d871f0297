using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>A fill that has an expression.</summary>
internal static class ComputedFill
{
    internal const string File = "wesley.decisions.json";

    internal static Decision? Find(DecisionSet decisions, Coordinate at) =>
        decisions.Find(DecisionKind.Fill, at) is { ConstantJson: null } decision && (decision.Sql ?? decision.TypeScript) is not null ? decision : null;
}
