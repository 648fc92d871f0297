using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// Copies a column's values under their new type into a shadow column, which takes its place at the swap. Never in place:
/// PostgreSQL would rewrite the table under an exclusive lock.
/// </summary>
internal sealed class ConvertColumn : IBackfillStrategy
{
    private static readonly ImmutableArray<ChangeKind> Kinds = [TypeWidened.Kind, TypeConverted.Kind, TypeDecided.Kind, "field.list.wrapped", ListDecided.Kind];

    public string Id => "convert-column";

    public ImmutableArray<KindPattern> Claims => [.. Kinds.Select(k => new KindPattern(k.Id))];

    /// <summary>Whether the column's values go through this strategy in the run at hand.</summary>
    internal static bool Takes(Coordinate column, ImmutableArray<Change> changes) => changes.Any(c => c.Coordinate == column && Kinds.Contains(c.Kind));

    public BackfillOutcome Plan(BackfillRequest request)
    {
        if (request is not { Table: { } table, Field: { Storage: not null } after, FieldBefore: { Storage: not null } before })
        {
            return new NotNeeded { Reason = "No column holds a value of it." };
        }

        var at = request.Change.Coordinate;
        var first = request.Changes.Where(c => c.Coordinate == at && Kinds.Contains(c.Kind)).OrderByDescending(c => c.Kind.Id, StringComparer.Ordinal).First();
        if (!string.Equals(first.Id, request.Change.Id, StringComparison.Ordinal))
        {
            return new NotNeeded { Reason = $"Covered by {first.Id}: one fill converts the column." };
        }

        var pair = new FieldPair { Table = new() { Before = request.Pairing.TableBefore(table.Name)!, After = table }, Before = before, After = after };
        return request.Decisions.Find(DecisionKind.Convert, at) is { } decision ? DecidedFill.Of(pair, decision) : TableFill.Of(pair, request);
    }
}
