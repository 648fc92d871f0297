using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A table type's field with its directives understood.</summary>
internal sealed record AnnotatedMember(string Owner, RawMember Raw, ImmutableArray<FamilyUse> Uses)
{
    internal TypeRef Type => Raw.Type!;

    /// <summary>What its type is declared as; <see langword="null"/> for one that is not declared, as those of GraphQL and of dialects.</summary>
    internal RawKind? Kind { get; init; }

    /// <summary>Whether its type is one of objects.</summary>
    internal bool IsComposite => Kind is RawKind.Object or RawKind.Interface or RawKind.Union;

    /// <summary>Which one it is among the members of all tables; what belongs to no table has none.</summary>
    internal int Number { get; init; } = -1;

    /// <summary>Whether the other end of the relation says that it holds the key.</summary>
    internal bool IsOtherEnd { get; init; }

    internal Coordinate Coordinate => Coordinate.OfMember(Owner, Raw.Name);

    internal FamilyUse? Use(DirectiveMeaning meaning) => FamilyUse.Of(Uses, meaning);
}
