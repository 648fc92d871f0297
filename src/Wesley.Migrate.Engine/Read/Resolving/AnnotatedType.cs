using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A table type with its directives understood.</summary>
internal sealed class AnnotatedType
{
    /// <summary>Up to here it is faster to look at each member than to make a dictionary.</summary>
    private const int Short = 16;

    /// <summary>Of a longer list, too, the first few questions: most tables are asked for their key and no more.</summary>
    private const int Few = 4;

    private int _questions;

    private Dictionary<string, AnnotatedMember>? _byName;

    internal AnnotatedType(RawType raw, ImmutableArray<FamilyUse> uses, ImmutableArray<AnnotatedMember> members)
    {
        Raw = raw;
        Uses = uses;
        Members = members;
        HasUses = !uses.IsEmpty || raw.Traits.HasFlag(MemberTraits.Directives);
        Links = members.Any(m => m.IsComposite) ? [.. members.Where(m => m.IsComposite)] : [];
    }

    internal RawType Raw { get; }

    internal ImmutableArray<FamilyUse> Uses { get; }

    internal ImmutableArray<AnnotatedMember> Members { get; }

    /// <summary>The members whose types are objects.</summary>
    internal ImmutableArray<AnnotatedMember> Links { get; }

    internal string Name => Raw.Name;

    /// <summary>Whether there is a directive on it or on a member.</summary>
    internal bool HasUses { get; }

    internal Coordinate Coordinate => Coordinate.OfType(Raw.Name);

    internal AnnotatedMember? Member(string name)
    {
        if (Members.Length > Short && _questions++ >= Few) return (_byName ??= Members.ToDictionary(m => m.Raw.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

        foreach (var member in Members)
        {
            if (member.Raw.Name == name) return member;
        }

        return null;
    }

    internal FamilyUse? Use(DirectiveMeaning meaning) => FamilyUse.Of(Uses, meaning);
}
