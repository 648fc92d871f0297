using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>How each field is stored; a relation is not. Looked up when a field is read, while what it needs is at hand.</summary>
internal sealed class StorageReading(Vocabulary words, MemberTable<ForeignKey> references, Problems problems)
{
    private readonly MemberTable<StorageType> _done = new(words);
    private readonly Dictionary<string, StorageType> _scalars = new(StringComparer.Ordinal);

    internal StorageType? Of(AnnotatedMember member)
    {
        if (_done.Has(member)) return _done[member];
        if (!IsLink(member)) return _done[member] = As(Own(member), member);

        var chain = Chain(member);
        var last = chain[^1];
        var storage = _done.Has(last) ? _done[last] : Own(last);
        foreach (var link in chain)
        {
            _done[link] = As(storage, link);
        }

        return _done[member];
    }

    private bool IsLink(AnnotatedMember member) => member.IsComposite && references.Has(member);

    private static StorageType? As(StorageType? storage, AnnotatedMember member)
    {
        if (storage is null) return null;

        var depth = IsDocument(member, storage) ? 0 : member.Type.ListDepth;
        return storage.ListDepth == depth ? storage : storage with { ListDepth = depth };
    }

    /// <summary>
    /// A foreign key on a field of object type stores what the referenced column stores, which may be such a field as well. A
    /// loop and no recursion: the chain is as long as the user likes.
    /// </summary>
    private List<AnnotatedMember> Chain(AnnotatedMember start)
    {
        var (chain, seen) = (new List<AnnotatedMember> { start }, new HashSet<AnnotatedMember>(ReferenceEqualityComparer.Instance) { start });
        while (chain[^1].IsComposite && references[chain[^1]] is { } key && !_done.Has(chain[^1]))
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

    private StorageType? Own(AnnotatedMember member)
    {
        var type = member.Type.Name;
        var isRelation = member.Use(DirectiveMeaning.Relation) is not null && member.Use(DirectiveMeaning.ForeignKey) is null;
        if (member.IsComposite) return OfObject(member);
        if (isRelation) return null;

        if (member.Kind == RawKind.Input)
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

        return _scalars.TryGetValue(type, out var known) ? known : _scalars[type] = Scalar(type, member.Kind);
    }

    private StorageType Scalar(string type, RawKind? kind) => kind == RawKind.Enum
        ? new() { Scalar = "Enum", SqlBase = "text", TypeScriptBase = type }
        : words.StorageOverrides.GetValueOrDefault(type)
            ?? words.Dialect.Storage(type)
            ?? new() { Scalar = type, SqlBase = "text", TypeScriptBase = "string" };

    /// <summary>A list of embedded objects is one document.</summary>
    private static bool IsDocument(AnnotatedMember member, StorageType storage) => storage.Scalar == "JSON" && member.IsComposite;

    private StorageType? OfObject(AnnotatedMember member) => ObjectFieldRule.Of(member, words) switch
    {
        ObjectStorage.Document => new() { Scalar = "JSON", SqlBase = "jsonb", TypeScriptBase = "unknown" },
        ObjectStorage.Reference when Key(member.Type.Name) is { IsComposite: false } key => Own(key),
        _ => null,
    };

    /// <summary>The field that identifies what is referred to. An interface has no table, but its rows have the field that it demands.</summary>
    private AnnotatedMember? Key(string type) =>
        words.TablesByType.TryGetValue(type, out var table) ? PrimaryKeyReading.Single(table, words.Dialect)
        : words.Dialect.ImplicitPrimaryKey is { } key && words.Types[type].Members.FirstOrDefault(m => m.Name == key.Field) is { } field ? new(type, field, []) { Kind = words.KindOf(field.Type!.Name) }
        : null;
}
