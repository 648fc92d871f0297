using System.Collections.Frozen;
using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A folded schema as the rules look at it.</summary>
internal sealed class Definitions
{
    internal Definitions(RawSchema schema)
    {
        Schema = schema.Definition;
        Types = [.. schema.Types.Where(t => t.Kind != RawKind.Directive)];
        ByName = Types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        DeclaredDirectives = [.. schema.Types.Where(t => t.Kind == RawKind.Directive)];
        Directives = StandardDirectives.All
            .Concat(DeclaredDirectives.Select(d => DirectiveDeclaration.Of(d, isStandard: false)))
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        Elements = [.. Element.Of(schema)];
    }

    internal RawType? Schema { get; }

    internal ImmutableArray<RawType> Types { get; }

    internal ImmutableArray<RawType> DeclaredDirectives { get; }

    internal FrozenDictionary<string, RawType> ByName { get; }

    /// <summary>By their names without <c>@</c>: those of the schema, and GraphQL's own where it has none of the name.</summary>
    internal FrozenDictionary<string, DirectiveDeclaration> Directives { get; }

    /// <summary>Everything that carries a directive.</summary>
    internal ImmutableArray<Element> Elements { get; }

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

    /// <summary>Every list of arguments: of fields and of declared directives.</summary>
    internal IEnumerable<(RawType Owner, RawMember? Field, RawMember Argument)> Arguments() =>
        Types
            .SelectMany(t => t.Members.SelectMany(m => m.Arguments.Select(a => (t, (RawMember?)m, a))))
            .Concat(DeclaredDirectives.SelectMany(d => d.Members.Select(a => (d, (RawMember?)null, a))));
}
