using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// A conversion by decision, or a removed value that takes another's place, can make one value of two. Under a key that stops
/// the migration where it happens, so who decides on it hears of it.
/// </summary>
internal sealed class KeyCasts : IChangeDetector
{
    public string Id => "key-casts";

    public ImmutableArray<KindPattern> Consumes => [TypeDecided.Kind, ListDecided.Kind, EnumValueRemapped.Kind];

    public ImmutableArray<ChangeKind> Produces => [];

    public DetectionResult Detect(DetectionRequest request)
    {
        if (request.Changes.IsEmpty)
        {
            return new();
        }

        var changes = request.Changes.ToLookup(Place);
        return new()
        {
            Diagnostics =
            [
                .. from pair in request.Pairing.Fields
                   where pair is { Before.IsColumn: true, After.IsColumn: true }
                   from change in changes[pair.Coordinate].Concat(changes[Coordinate.OfType(pair.After.Type.Name)])
                   from key in KeysOver(pair)
                   select MayMerge(pair, change, key, request.Decisions),
            ],
        };
    }

    /// <summary>The keys over a column, each as its columns in order.</summary>
    internal static IEnumerable<ImmutableArray<string>> KeysOver(FieldPair pair) =>
        pair.Table.After.UniqueKeys.Select(u => u.Columns).Append(pair.Table.After.PrimaryKey)
            .Where(k => k.Contains(pair.After.Name))
            .DistinctBy(k => string.Join(",", k), StringComparer.Ordinal);

    /// <summary>A key in words.</summary>
    internal static string Words(TableType table, ImmutableArray<string> key) =>
        (table.PrimaryKey.SequenceEqual(key, StringComparer.Ordinal) ? "the primary key" : "the unique key") + $" ({string.Join(", ", key)}) of {table.Name}";

    /// <summary>Values that become one do so in every column of the enum; a cast is about its own column.</summary>
    private static Coordinate Place(Change change) =>
        string.Equals(change.Kind.Id, EnumValueRemapped.Kind, StringComparison.Ordinal) ? change.Coordinate.Parent : change.Coordinate;

    private static Diagnostic MayMerge(FieldPair pair, Change change, ImmutableArray<string> key, DecisionSet decisions)
    {
        var table = pair.Table.After;
        var onlyTypeScript = decisions.Find(DecisionKind.Convert, pair.Coordinate) is { Sql: null };
        return new()
        {
            Id = "conversion-merges-keys",
            Severity = Severity.Warning,
            Plugin = TypeConversionsPlugin.Id,
            Coordinate = pair.Coordinate,
            BeforeLocation = pair.Before.Location,
            AfterLocation = pair.After.Location,
            Message = $"{pair.Coordinate} is in {Words(table, key)}, and {change.Before} -> {change.After} may make one value of two.",
            Notes = table.UniqueKeys.FirstOrDefault(u => u.Columns.SequenceEqual(key, StringComparer.Ordinal))?.Location is { } place ? [$"The key stands at {place}."] : [],
            NextStep = onlyTypeScript
                ? "give the decision an \"sql\" form as well, so that the pre-check can look for such rows before anything is written"
                : $"run the pre-check before anything is written: its assertion unique-after-conversion:{table.Name}.{string.Join(",", key)}:pre names the rows; settle them, or make the expression one-to-one",
        };
    }
}
