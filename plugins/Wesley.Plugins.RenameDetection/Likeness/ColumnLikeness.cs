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

    internal static Likeness Of(Suspect gone, Suspect added, WordWeights weights, DetectionRequest request)
    {
        var name = NameLikeness.Of(gone.Words, added.Words, weights);
        var likeness = Description.Weigh(name, gone, added);
        if (likeness.Score == 0)
        {
            return Likeness.None;
        }

        var ((tableBefore, before), (tableAfter, after)) = (gone.Column!.Value, added.Column!.Value);
        likeness = StoredAlike.Weigh(likeness, before, after, request.Pairing);
        likeness = before.Type.Required == after.Type.Required ? likeness : likeness.Times(OtherNullability, $"One is required: {before.Type} and {after.Type}.");
        likeness = tableBefore.IsKeyColumn(before.Name) == tableAfter.IsKeyColumn(after.Name) ? likeness : likeness.Times(OtherKey, "One is part of a key, the other is not.");
        likeness = Directives(before).SequenceEqual(Directives(after), StringComparer.Ordinal) ? likeness : likeness.Times(OtherDirectives, "They have different directives.");
        likeness = ReferredTo(gone, added, request) ? likeness.Plus(ReferredToCounts, "The same foreign keys refer to both.") : likeness;
        return Place.Weigh(likeness, gone, added);
    }

    private static IEnumerable<string> Directives(Field field) => field.Directives.Select(d => d.ToString()).Order(StringComparer.Ordinal);

    private static bool ReferredTo(Suspect gone, Suspect added, DetectionRequest request)
    {
        var inbound = request.Pairing.Fields.Where(f => f.Before.References?.Target == gone.Coordinate).ToList();
        return inbound.Count > 0 && inbound.TrueForAll(f => f.After.References?.Target == added.Coordinate);
    }
}
