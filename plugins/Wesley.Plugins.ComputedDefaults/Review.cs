using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>A copy of a confidential value must not end up where logs may show it.</summary>
internal static class Review
{
    internal static string? Of(BackfillRequest request, Field field, Decision decision, IReadOnlyDictionary<string, ReadColumn> columns)
    {
        var confidential = field.IsConfidential ? [] : decision.Reads.Where(r => columns[r].Field.IsConfidential).ToList();
        return confidential.Count == 0 ? null
            : $"{request.Change.Coordinate} is marked neither pii nor sensitive and is computed from {string.Join(", ", confidential)}, which is confidential: "
                + $"mark {request.Change.Coordinate} too, or make sure that nothing confidential is left in it.";
    }
}
