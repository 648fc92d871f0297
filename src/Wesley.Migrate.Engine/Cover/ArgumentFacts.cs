using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between the arguments of a field before and after.</summary>
internal static class ArgumentFacts
{
    internal static void Add(
        FactSet facts, Spot field, ImmutableArray<FieldArgument> before, ImmutableArray<FieldArgument> after, NameMap names)
    {
        if (before.IsEmpty && after.IsEmpty)
        {
            return;
        }

        var rest = new Untaken<FieldArgument>(after, static a => a.Name);
        foreach (var old in before)
        {
            var at = field with { Argument = old.Name };
            if (rest.Take(old.Name) is { } now)
            {
                facts.DifferType(at, old.Type, now.Type, names);
                facts.Differ(at, SchemaAspect.Default, old.Default, now.Default);
                facts.Directives(at, old.Directives, now.Directives);
                facts.Differ(at, SchemaAspect.Description, old.Description, now.Description);
                facts.Differ(at, SchemaAspect.Deprecation, old.Deprecation, now.Deprecation);
            }
            else
            {
                facts.Add(at, SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Names)
        {
            facts.Add(field with { Argument = added }, SchemaAspect.Added);
        }
    }
}
