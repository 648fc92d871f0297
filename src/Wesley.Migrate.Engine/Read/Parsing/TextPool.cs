using GraphQLParser;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Each text once: a schema has few names for many fields, and says the same of many of them.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _found;

    internal TextPool() => _found = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    internal string Of(ROM text)
    {
        if (_found.TryGetValue(text.Span, out var known)) return known;

        var own = (string)text;
        _texts.Add(own);
        return own;
    }
}
