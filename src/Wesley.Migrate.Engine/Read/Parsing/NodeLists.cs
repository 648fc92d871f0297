using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>The parser's lists as arrays. A large schema has tens of thousands, so each is made in one piece and the empty ones not at all.</summary>
internal static class NodeLists
{
    /// <param name="nodes">What the parser found; it leaves out the list where there is nothing.</param>
    /// <param name="reader">Handed on, so that <paramref name="read"/> can be static.</param>
    /// <param name="read">One node as ours.</param>
    internal static ImmutableArray<TResult> Map<TNode, TReader, TResult>(List<TNode>? nodes, TReader reader, Func<TNode, TReader, TResult> read)
    {
        if (nodes is null or []) return [];

        var results = new TResult[nodes.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = read(nodes[i], reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
