using GraphQLParser;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Each name once: a schema has few for many fields.</summary>
internal sealed class NamePool
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _found;

    internal NamePool() => _found = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    internal string Of(ROM name)
    {
        if (_found.TryGetValue(name.Span, out var known)) return known;

        var own = (string)name;
        _names.Add(own);
        return own;
    }
}
