using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Defaults;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A check's expression.</summary>
internal static class CheckReading
{
    internal static string? Read(FamilyUse? use, Coordinate on, Problems problems)
    {
        if (use?.Value(ArgumentRole.Expression) is not { Kind: RawValueKind.String } expression) return null;

        if (SqlScan.Complaint(expression.Text) is not { } complaint) return expression.Text.Trim();

        problems.Error(
            "expression-malformed",
            $"The check of '{on}' is no SQL expression: {complaint}.",
            expression.Location,
            on,
            "Write one expression, as it would stand in CHECK (…).");
        return null;
    }
}
