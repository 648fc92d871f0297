using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>A field of a table or of a definition that stores nothing, in both versions, with arguments in at least one.</summary>
internal sealed record ArgumentedField
{
    internal required Coordinate Coordinate { get; init; }

    internal required ImmutableArray<FieldArgument> Before { get; init; }

    internal required ImmutableArray<FieldArgument> After { get; init; }

    internal IEnumerable<FieldArgument> Added => After.Where(a => Find(Before, a.Name) is null);

    internal IEnumerable<FieldArgument> Removed => Before.Where(b => Find(After, b.Name) is null);

    internal IEnumerable<ArgumentPair> Kept =>
        from after in After
        let before = Find(Before, after.Name)
        where before is not null
        select new ArgumentPair { Field = Coordinate, Before = before, After = after };

    internal static IEnumerable<ArgumentedField> All(DetectionRequest request) =>
        OfTables(request.Pairing).Concat(OfOthers(request)).Where(f => !f.Before.IsEmpty || !f.After.IsEmpty);

    private static IEnumerable<ArgumentedField> OfTables(SchemaPairing pairing) =>
        from pair in pairing.Differing.Fields
        where !pair.Before.Arguments.IsEmpty || !pair.After.Arguments.IsEmpty
        select new ArgumentedField { Coordinate = pair.Coordinate, Before = pair.Before.Arguments, After = pair.After.Arguments };

    private static IEnumerable<ArgumentedField> OfOthers(DetectionRequest request) =>
        from pair in OtherPair.All(request)
        from member in pair.Kept
        select new ArgumentedField
        {
            Coordinate = OtherCoordinate.Of(pair.After, member.After),
            Before = member.Before.Arguments,
            After = member.After.Arguments,
        };

    private static FieldArgument? Find(ImmutableArray<FieldArgument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument;
            }
        }

        return null;
    }
}
