using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>What definitions use, collected as they are read: by that a dialect is recognized, and rules see what they need not look for.</summary>
internal sealed class UsedNames
{
    /// <summary>Directives on types and their members, without <c>@</c>.</summary>
    internal HashSet<string> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>Types of fields of objects and interfaces.</summary>
    internal HashSet<string> OutputTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Types of input fields and of the arguments of directives.</summary>
    internal HashSet<string> InputTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>What a definition uses; the <c>schema</c> definition says what others are, and uses nothing.</summary>
    internal void Add(RawType type)
    {
        if (type.Kind == RawKind.Schema) return;

        Add(type.Directives);
        var types = type.Kind is RawKind.Object or RawKind.Interface ? OutputTypes : InputTypes;
        foreach (var member in type.Members)
        {
            Add(member.Directives);
            if (member.Type is { } own) types.Add(own.Name);
        }
    }

    /// <summary>What is used in another part of the schema.</summary>
    internal void Add(UsedNames other)
    {
        Directives.UnionWith(other.Directives);
        OutputTypes.UnionWith(other.OutputTypes);
        InputTypes.UnionWith(other.InputTypes);
    }

    private void Add(ImmutableArray<RawDirective> directives)
    {
        foreach (var directive in directives)
        {
            Directives.Add(directive.Name);
        }
    }
}
