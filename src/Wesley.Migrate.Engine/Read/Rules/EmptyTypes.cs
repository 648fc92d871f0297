using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>
/// Definitions without members. A column of an enum without values could hold nothing; of other types it is worth knowing only,
/// as some dialects hang their settings on an empty type.
/// </summary>
internal static class EmptyTypes
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var type in definitions.Types.Where(t => t.Members.IsEmpty && t.Kind != RawKind.Scalar))
        {
            var (severity, what) = type.Kind switch
            {
                RawKind.Enum => (Severity.Error, "value"),
                RawKind.Union => (Severity.Info, "member"),
                _ => (Severity.Info, "field"),
            };
            problems.Report(
                severity,
                "type-empty",
                $"'{type.Name}' is {Words.A(type.Kind)} without a {what}.",
                type.Location,
                Coordinate.OfType(type.Name),
                severity == Severity.Error ? $"Add a {what}, or remove '{type.Name}'." : $"Add a {what}; nothing to do when it is meant to be empty.",
                []);
        }
    }
}
