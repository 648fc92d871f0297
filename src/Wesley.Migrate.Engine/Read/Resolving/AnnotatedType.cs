using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A table type with its directives understood.</summary>
internal sealed class AnnotatedType
{
    private readonly Dictionary<string, AnnotatedMember> _byName;

    internal AnnotatedType(RawType raw, ImmutableArray<FamilyUse> uses, ImmutableArray<AnnotatedMember> members)
    {
        Raw = raw;
        Uses = uses;
        Members = members;
        _byName = members.ToDictionary(m => m.Raw.Name, StringComparer.Ordinal);
    }

    internal RawType Raw { get; }

    internal ImmutableArray<FamilyUse> Uses { get; }

    internal ImmutableArray<AnnotatedMember> Members { get; }

    internal string Name => Raw.Name;

    internal Coordinate Coordinate => Coordinate.OfType(Raw.Name);

    internal AnnotatedMember? Member(string name) => _byName.GetValueOrDefault(name);

    internal FamilyUse? Use(DirectiveMeaning meaning) => Uses.FirstOrDefault(u => u.Meaning == meaning);
}
