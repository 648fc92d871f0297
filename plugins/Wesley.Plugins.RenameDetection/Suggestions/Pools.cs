using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The pools of a comparison, out of the changes that report something gone or new and that nothing explains better.</summary>
internal static class Pools
{
    internal static IEnumerable<Pool> Of(DetectionRequest request)
    {
        var gone = Reported(request, SchemaAspect.Removed).ToLookup(c => c.Coordinate.Member is null);
        var added = Reported(request, SchemaAspect.Added).ToLookup(c => c.Coordinate.Member is null);
        var members = gone[false].Select(c => c.Coordinate.Type).Intersect(added[false].Select(c => c.Coordinate.Type), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var goneIn = gone[false].ToLookup(c => c.Coordinate.Type, StringComparer.Ordinal);
        var addedIn = added[false].ToLookup(c => c.Coordinate.Type, StringComparer.Ordinal);
        var words = new Words();
        var (ofTypes, ofMembers) = (new TypePools(request, words), new MemberPools(request, words));
        return new[] { ofTypes.Tables(gone[true], added[true]), ofTypes.Enums(gone[true], added[true]) }
            .Concat(members.Order(StringComparer.Ordinal).Select(type => ofMembers.Of(type, goneIn[type], addedIn[type])))
            .OfType<Pool>()
            .Where(p => p.IsOpen);
    }

    // A change that explains both sides has found the partner already.
    private static IEnumerable<Change> Reported(DetectionRequest request, string aspect) =>
        request.Changes.Where(c => c.From is null && c.Coordinate.Argument is null && c.Explains is [var only] && only.Aspect == aspect && only.Coordinate == c.Coordinate);
}
