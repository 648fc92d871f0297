using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>How a field of object type is stored: as its directive says, else as the dialect does by default.</summary>
internal static class ObjectFieldRule
{
    internal static ObjectStorage Of(AnnotatedMember member, Vocabulary words)
    {
        if (member.IsOtherEnd || member.Use(DirectiveMeaning.Relation) is not null) return ObjectStorage.Relation;

        var rules = words.Dialect.ObjectFields;
        var isTable = words.TablesByType.ContainsKey(member.Type.Name);
        return member.Kind switch
        {
            RawKind.Interface => rules.Interface,
            RawKind.Union => rules.Union,
            _ when isTable && member.Type.IsList => rules.TableList,
            _ when isTable && member.Use(DirectiveMeaning.Reference) is not null => ObjectStorage.Reference,
            _ when isTable => rules.Table,
            _ => rules.Object,
        };
    }
}
