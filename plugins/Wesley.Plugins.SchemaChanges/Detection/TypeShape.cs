using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>How two types differ in their lists.</summary>
internal static class TypeShape
{
    /// <summary>Whether lists of one depth differ in what they say about their items.</summary>
    internal static bool ItemsDiffer(TypeRef before, TypeRef after) =>
        before.ListDepth == after.ListDepth && Levels(before).Zip(Levels(after)).Any(level => level.First != level.Second);

    /// <summary>Whether any level requires its items that did not before.</summary>
    internal static bool ItemsStricter(TypeRef before, TypeRef after) =>
        Levels(before).Zip(Levels(after)).Any(level => !level.First && level.Second);

    private static IEnumerable<bool> Levels(TypeRef type)
    {
        for (var item = type.Item; item is not null; item = item.Item)
        {
            yield return item.Required;
        }
    }
}
