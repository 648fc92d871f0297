using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Foreign keys that no directive spells out: a field that stores the key of the row it names, or one that a relation goes through.</summary>
internal static class ReferenceReading
{
    internal static IEnumerable<(AnnotatedMember Holder, ForeignKey Key)> Read(Vocabulary words)
    {
        foreach (var table in words.Tables)
        foreach (var member in table.Links)
        {
            if (!member.Type.IsList
                && member.Use(DirectiveMeaning.ForeignKey) is null
                && words.TablesByType.TryGetValue(member.Type.Name, out var target)
                && Holder(member, table, words) is { } holder
                && PrimaryKeyReading.Single(target, words.Dialect) is { } key)
                yield return (holder, new() { Type = target.Name, Field = key.Raw.Name, Location = member.Raw.TypeLocation });
        }
    }

    /// <summary>A key of several fields goes through several, and no single one of them refers to a row.</summary>
    private static AnnotatedMember? Holder(AnnotatedMember member, AnnotatedType table, Vocabulary words) =>
        ObjectFieldRule.Of(member, words) == ObjectStorage.Reference ? member
        : member.Use(DirectiveMeaning.Relation) is { Family.Arguments: not null } use && use.Value(ArgumentRole.Through)?.Items is [var only] ? table.Member(only.Text)
        : null;
}
