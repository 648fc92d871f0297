using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>What a schema uses, by which its dialect is recognized.</summary>
internal sealed class UsedNames
{
    internal UsedNames(ImmutableArray<RawType> types)
    {
        foreach (var type in types)
        {
            Add(type.Directives);
            foreach (var member in type.Members)
            {
                Add(member.Directives);
                if (member.Type is { } own) Types.Add(own.Name);
            }
        }
    }

    /// <summary>Directives on types and their members, without <c>@</c>.</summary>
    internal HashSet<string> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>Types of members.</summary>
    internal HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    private void Add(ImmutableArray<RawDirective> directives)
    {
        foreach (var directive in directives)
        {
            Directives.Add(directive.Name);
        }
    }
}
