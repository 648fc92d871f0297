using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>Every difference between two models, as facts.</summary>
internal static class RawDifferences
{
    internal static HashSet<SchemaFact> Of(SchemaPair schemas, NameMap names)
    {
        var facts = new FactSet();
        Types(facts, schemas.Before.Tables, schemas.After.Tables, t => t.Name, names, (b, a) => TableFacts.Add(facts, b, a, names));
        Types(facts, schemas.Before.Enums, schemas.After.Enums, t => t.Name, names, (b, a) => EnumFacts.Add(facts, b, a, names));
        foreach (var kind in Enum.GetValues<OtherTypeKind>())
        {
            Types(
                facts, [.. schemas.Before.Others.Where(o => o.Kind == kind)], [.. schemas.After.Others.Where(o => o.Kind == kind)],
                t => t.Name, names, (b, a) => OtherFacts.Add(facts, b, a, names));
        }

        DefinitionFacts.Add(facts, schemas.Before.Definition, schemas.After.Definition, names);
        return facts.All;
    }

    private static void Types<T>(
        FactSet facts, ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> name, NameMap names, Action<T, T> compare)
        where T : class
    {
        var rest = new Untaken<T>(after, name);
        foreach (var old in before)
        {
            if (names.Type(name(old)) is { } now && rest.Take(now) is { } paired)
            {
                if (!string.Equals(now, name(old), StringComparison.Ordinal))
                {
                    facts.Add(new(now), SchemaAspect.Name);
                }

                compare(old, paired);
            }
            else
            {
                facts.Add(new(name(old)), SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Names)
        {
            facts.Add(new(added), SchemaAspect.Added);
        }
    }
}
