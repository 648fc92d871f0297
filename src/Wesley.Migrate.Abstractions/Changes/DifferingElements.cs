using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// The paired elements whose two versions do not say the same. Most of a large schema stays as it is; a detector that compares
/// pairs looks at these and need not walk over all the others.
/// </summary>
public sealed class DifferingElements
{
    internal DifferingElements(SchemaPair schemas, SchemaPairing pairing, bool nothingRenamed)
    {
        // Where something was renamed, an element can differ by what its names stand for: then every pair is worth a look.
        bool Differ<T>(T before, T after, Func<T, T, bool> same) => !nothingRenamed || !same(before, after);
        Tables = [.. pairing.Tables.Where(p => Differ(p.Before, p.After, Sameness.Of))];
        Fields = [.. Tables.SelectMany(pairing.FieldsOf).Where(p => Differ(p.Before, p.After, Sameness.Of))];
        Enums = [.. pairing.Enums.Where(p => Differ(p.Before, p.After, Sameness.Of))];
        Others =
        [
            .. from after in schemas.After.Others
               let before = schemas.Before.Other(after.Name)
               where before is not null && before.Kind == after.Kind && Differ(before, after, Sameness.Of)
               select (before, after),
        ];
    }

    /// <summary>The tables, with a difference of their own or in a field, in the order of the new names.</summary>
    public ImmutableArray<TablePair> Tables { get; }

    /// <summary>The fields, table by table in the order of the new schema.</summary>
    public ImmutableArray<FieldPair> Fields { get; }

    /// <summary>The enums, old and new, with a difference of their own or in a value, in the order of the new names.</summary>
    public ImmutableArray<(EnumType Before, EnumType After)> Enums { get; }

    /// <summary>The definitions without rows of one name and kind, old and new, in the order of the names.</summary>
    public ImmutableArray<(OtherType Before, OtherType After)> Others { get; }
}
