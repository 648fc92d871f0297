using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>How each field is stored; a relation has no entry.</summary>
internal static class StorageReading
{
    internal static MemberTable<StorageType> Read(
        Vocabulary words,
        MemberTable<ForeignKey> references,
        Problems problems)
    {
        var done = new MemberTable<StorageType>(words);
        foreach (var table in words.Tables)
        foreach (var member in table.Members)
        {
            if (done.Has(member)) continue;

            if (!IsLink(member, words, references))
            {
                done[member] = As(Own(member, words, problems), member, words);
                continue;
            }

            var chain = Chain(member, words, references, done, problems);
            var last = chain[^1];
            var storage = done.Has(last) ? done[last] : Own(last, words, problems);
            foreach (var link in chain)
            {
                done[link] = As(storage, link, words);
            }
        }

        return done;
    }

    private static bool IsLink(AnnotatedMember member, Vocabulary words, MemberTable<ForeignKey> references) =>
        references.Has(member) && words.IsComposite(member.Type.Name);

    private static StorageType? As(StorageType? storage, AnnotatedMember member, Vocabulary words)
    {
        if (storage is null) return null;

        var depth = IsDocument(member, storage, words) ? 0 : member.Type.ListDepth;
        return storage.ListDepth == depth ? storage : storage with { ListDepth = depth };
    }

    /// <summary>
    /// A foreign key on a field of object type stores what the referenced column stores, which may be such a field as well. A
    /// loop and no recursion: the chain is as long as the user likes.
    /// </summary>
    private static List<AnnotatedMember> Chain(
        AnnotatedMember start,
        Vocabulary words,
        MemberTable<ForeignKey> references,
        MemberTable<StorageType> done,
        Problems problems)
    {
        var (chain, seen) = (new List<AnnotatedMember> { start }, new HashSet<AnnotatedMember>(ReferenceEqualityComparer.Instance) { start });
        while (words.IsComposite(chain[^1].Type.Name)
            && references[chain[^1]] is { } key
            && !done.Has(chain[^1]))
        {
            var next = words.TablesByType[key.Type].Member(key.Field)!;
            if (!seen.Add(next))
            {
                problems.Error(
                    "foreign-key-endless",
                    $"'{start.Coordinate}' has no type of its own: its foreign key leads back to '{next.Coordinate}'.",
                    key.Location,
                    start.Coordinate,
                    "Refer to a column of scalar type, such as the primary key.");
                break;
            }

            chain.Add(next);
        }

        return chain;
    }

    private static StorageType? Own(AnnotatedMember member, Vocabulary words, Problems problems)
    {
        var (type, kind) = (member.Type.Name, words.KindOf(member.Type.Name));
        var isRelation = member.Use(DirectiveMeaning.Relation) is not null && member.Use(DirectiveMeaning.ForeignKey) is null;
        if (Vocabulary.IsComposite(kind)) return OfObject(member, words, problems);
        if (isRelation) return null;

        if (kind == RawKind.Input)
        {
            problems.Error(
                "type-misplaced",
                $"'{member.Coordinate}' has the input type '{type}'; a field needs an output type.",
                member.Raw.TypeLocation,
                member.Coordinate,
                "Give it a scalar, enum or object type.",
                $"Defined at {words.Types[type].Location}.");
            return null;
        }

        return kind == RawKind.Enum
            ? new() { Scalar = "Enum", SqlBase = "text", TypeScriptBase = type }
            : words.StorageOverrides.GetValueOrDefault(type)
                ?? words.Dialect.Storage(type)
                ?? new() { Scalar = type, SqlBase = "text", TypeScriptBase = "string" };
    }

    /// <summary>A list of embedded objects is one document.</summary>
    private static bool IsDocument(AnnotatedMember member, StorageType storage, Vocabulary words) =>
        storage.Scalar == "JSON" && words.IsComposite(member.Type.Name);

    private static StorageType? OfObject(AnnotatedMember member, Vocabulary words, Problems problems) => ObjectFieldRule.Of(member, words) switch
    {
        ObjectStorage.Document => new() { Scalar = "JSON", SqlBase = "jsonb", TypeScriptBase = "unknown" },
        ObjectStorage.Reference when Key(member.Type.Name, words) is { } key && !words.IsComposite(key.Type.Name) => Own(key, words, problems),
        _ => null,
    };

    /// <summary>The field that identifies what is referred to. An interface has no table, but its rows have the field that it demands.</summary>
    private static AnnotatedMember? Key(string type, Vocabulary words) =>
        words.TablesByType.TryGetValue(type, out var table) ? PrimaryKeyReading.Single(table, words.Dialect)
        : words.Dialect.ImplicitPrimaryKey is { } key && words.Types[type].Members.FirstOrDefault(m => m.Name == key.Field) is { } field ? new(type, field, [])
        : null;
}
