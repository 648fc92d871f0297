using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// How alike two columns of a table are. Only names and descriptions speak for a rename: in real data models one random pair in
/// nine has the same type and nullability. The rest speaks against it where it differs, and tells candidates apart.
/// </summary>
internal static class ColumnLikeness
{
    private const double OtherNullability = 0.95;
    private const double OtherKey = 0.9;
    private const double OtherDirectives = 0.97;
    private const double ReferredToCounts = 0.4;

    internal static double Of(Suspect gone, Suspect added, WordWeights weights, FieldReferences references, SchemaPairing pairing, List<string>? why)
    {
        var score = Description.Weigh(NameLikeness.Of(gone.Words, added.Words, weights, why), gone, added, why);
        if (score == 0)
        {
            return 0;
        }

        var ((tableBefore, before), (tableAfter, after)) = (gone.Column!.Value, added.Column!.Value);
        score = StoredAlike.Weigh(score, before, after, pairing, why);
        if (before.Type.Required != after.Type.Required)
        {
            why?.Add($"One is required: {before.Type} and {after.Type}.");
            score *= OtherNullability;
        }

        if (tableBefore.IsKeyColumn(before.Name) != tableAfter.IsKeyColumn(after.Name))
        {
            why?.Add("One is part of a key, the other is not.");
            score *= OtherKey;
        }

        if (!Same(before.Directives, after.Directives))
        {
            why?.Add("They have different directives.");
            score *= OtherDirectives;
        }

        if (references.FollowedAll(gone.Coordinate, added.Coordinate))
        {
            why?.Add("The same foreign keys refer to both.");
            score = Likeness.Plus(score, ReferredToCounts);
        }

        return Place.Weigh(score, gone, added, why);
    }

    private static bool Same(ImmutableArray<DirectiveUse> before, ImmutableArray<DirectiveUse> after) =>
        before.Length == after.Length && (before.IsEmpty || Printed(before).SequenceEqual(Printed(after), StringComparer.Ordinal));

    private static IEnumerable<string> Printed(ImmutableArray<DirectiveUse> uses) => uses.Select(d => d.ToString()).Order(StringComparer.Ordinal);
}
