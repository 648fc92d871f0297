using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>What a person should look at before a computed value is written.</summary>
internal static class Review
{
    internal static string? Of(BackfillRequest request, Field field, Decision decision, IReadOnlyDictionary<string, ReadColumn> columns)
    {
        var at = request.Change.Coordinate;
        var confidential = field.IsConfidential ? [] : decision.Reads.Where(r => columns[r].Field.IsConfidential).ToList();
        var empty = decision.Reads.Where(r => columns[r].IsEmpty).ToList();
        var sentences = new List<string>();
        if (confidential.Count > 0)
        {
            sentences.Add($"{at} is neither pii nor sensitive and is computed from {string.Join(", ", confidential)}, which is: mark {at} too, or make sure that nothing confidential is left in it.");
        }

        if (empty.Count > 0)
        {
            sentences.Add($"{at} is computed from {string.Join(", ", empty)}, which is new and null in every row.");
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }
}
