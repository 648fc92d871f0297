using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>Members and shapes of definitions without rows: one change per difference, the subject says which.</summary>
internal static class OtherShape
{
    internal static Detector Instance { get; } = PairDetector.Of(
        "other-shape",
        // A scalar has neither members nor a shape.
        [.. OtherWords.All.Where(kind => kind != OtherTypeKind.Scalar).Select(OtherChanged.Info)],
        request => OtherPair.All(request.Schemas).SelectMany(Compare));

    private static IEnumerable<Change> Compare(OtherPair pair)
    {
        if (!string.Equals(pair.Before.Shape, pair.After.Shape, StringComparison.Ordinal))
        {
            yield return Of(pair, pair.After.Coordinate, SchemaAspect.Signature) with
            {
                Before = pair.Before.Shape,
                After = pair.After.Shape,
                BeforeLocation = pair.Before.Location,
                AfterLocation = pair.After.Location,
            };
        }

        foreach (var after in pair.After.Members)
        {
            var before = pair.MemberBefore(after.Name);
            if (!string.Equals(before?.Signature, after.Signature, StringComparison.Ordinal))
            {
                yield return Of(pair, before, after, before is null ? SchemaAspect.Added : SchemaAspect.Signature);
            }
        }

        foreach (var before in pair.Before.Members.Where(m => pair.MemberAfter(m.Name) is null))
        {
            yield return Of(pair, before, null, SchemaAspect.Removed);
        }
    }

    private static Change Of(OtherPair pair, OtherMember? before, OtherMember? after, string aspect) =>
        Of(pair, OtherCoordinate.Of(pair.After, (after ?? before)!), aspect) with
        {
            Before = Print(before),
            After = Print(after),
            BeforeLocation = before?.Location,
            AfterLocation = after?.Location,
        };

    private static Change Of(OtherPair pair, Coordinate coordinate, string aspect) => new()
    {
        Kind = OtherChanged.Info(pair.After.Kind).Kind,
        Coordinate = coordinate,
        Subject = aspect,
        Explains = [SchemaFact.Of(coordinate, aspect)],
    };

    private static string? Print(OtherMember? member) =>
        member is { Signature.Length: > 0 } ? member.Signature : member?.Name;
}
