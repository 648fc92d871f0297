using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Foreign keys that no directive spells out: a field that stores the key of the row it names, or one that a relation goes through.</summary>
internal static class ReferenceReading
{
    internal static IEnumerable<(AnnotatedMember Holder, ForeignKey Key)> Read(Vocabulary words) =>
        from table in words.Tables
        from member in table.Members
        where !member.Type.IsList && member.Use(DirectiveMeaning.ForeignKey) is null
        let target = words.TablesByType.GetValueOrDefault(member.Type.Name)
        where target is not null
        let holder = Holder(member, table, words)
        where holder is not null
        let key = PrimaryKeyReading.Single(target, words.Dialect)
        where key is not null
        select (holder, new ForeignKey { Type = target.Name, Field = key.Raw.Name, Location = member.Raw.TypeLocation });

    /// <summary>A key of several fields goes through several, and no single one of them refers to a row.</summary>
    private static AnnotatedMember? Holder(AnnotatedMember member, AnnotatedType table, Vocabulary words) =>
        ObjectFieldRule.Of(member, words) == ObjectStorage.Reference ? member
        : member.Use(DirectiveMeaning.Relation) is { Family.Arguments: not null } use && use.Value(ArgumentRole.Through)?.Items is [var only] ? table.Member(only.Text)
        : null;
}
