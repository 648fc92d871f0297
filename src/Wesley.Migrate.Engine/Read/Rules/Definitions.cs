using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A folded schema as the rules look at it.</summary>
internal sealed class Definitions
{
    internal Definitions(RawSchema schema)
    {
        (Schema, Used) = (schema.Definition, schema.Used);
        Types = [.. schema.Types.Where(t => t.Kind != RawKind.Directive)];
        ByName = Types.ToDictionary(t => t.Name, StringComparer.Ordinal);
        DeclaredDirectives = [.. schema.Types.Where(t => t.Kind == RawKind.Directive)];
        Directives = StandardDirectives.All
            .Concat(DeclaredDirectives.Select(d => DirectiveDeclaration.Of(d, isStandard: false)))
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        Elements = [.. Element.Of(schema)];
        Arguments = [.. ArgumentsOf(Types), .. DeclaredDirectives.SelectMany(d => d.Members.Select(a => new Argument(d, null, a)))];
    }

    internal RawType? Schema { get; }

    internal UsedNames Used { get; }

    internal ImmutableArray<RawType> Types { get; }

    internal ImmutableArray<RawType> DeclaredDirectives { get; }

    internal Dictionary<string, RawType> ByName { get; }

    /// <summary>By their names without <c>@</c>: those of the schema, and GraphQL's own where it has none of the name.</summary>
    internal Dictionary<string, DirectiveDeclaration> Directives { get; }

    /// <summary>Everything that carries a directive.</summary>
    internal ImmutableArray<Element> Elements { get; }

    /// <summary>Those of fields and of declared directives.</summary>
    internal ImmutableArray<Argument> Arguments { get; }

    internal RawKind? KindOf(string type) => ByName.TryGetValue(type, out var found) ? found.Kind : null;

    /// <summary>Every use of a directive that is declared, with the declaration.</summary>
    internal IEnumerable<(Element On, RawDirective Use, DirectiveDeclaration Declared)> DeclaredUses()
    {
        foreach (var element in Elements)
        foreach (var use in element.Directives)
        {
            if (Directives.TryGetValue(use.Name, out var declared)) yield return (element, use, declared);
        }
    }

    private static IEnumerable<Argument> ArgumentsOf(ImmutableArray<RawType> types)
    {
        foreach (var type in types.Where(t => t.Traits.HasFlag(MemberTraits.Arguments)))
        foreach (var field in type.Members)
        foreach (var argument in field.Arguments)
        {
            yield return new(type, field, argument);
        }
    }
}
