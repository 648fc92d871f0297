using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>
/// Finds the comments that begin like a suppression. The parser drops comments, so the text is walked once more, and only when
/// it holds the word at all. See https://spec.graphql.org/draft/#sec-Comments.
/// </summary>
internal static class CommentScan
{
    internal const string Word = "wesley-ignore";

    internal static ImmutableArray<SchemaComment> Of(string text)
    {
        var comments = ImmutableArray.CreateBuilder<SchemaComment>();
        if (!text.Contains(Word, StringComparison.Ordinal))
        {
            return [];
        }

        var waiting = new List<(int Start, int Length)>();
        int? element = null;
        for (var i = 0; i < text.Length;)
        {
            switch (text[i])
            {
                case '\n':
                    element = null;
                    i++;
                    break;
                case ' ' or '\t' or ',' or '\r' or '\uFEFF':
                    i++;
                    break;
                case '#':
                    var end = text.IndexOf('\n', i) is var found and >= 0 ? found : text.Length;
                    if (text.AsSpan(i + 1, end - i - 1).TrimStart().StartsWith(Word, StringComparison.Ordinal))
                    {
                        Place(comments, waiting, (i, end - i), element);
                    }

                    i = end;
                    break;
                case '"':
                    // A description stands before its element, so a comment above it is about what comes after it.
                    i = StringEnd.After(text, i);
                    break;
                default:
                    element ??= i;
                    comments.AddRange(waiting.Select(w => new SchemaComment(w.Start, w.Length, i)));
                    waiting.Clear();
                    i++;
                    break;
            }
        }

        comments.AddRange(waiting.Select(w => new SchemaComment(w.Start, w.Length, w.Start)));
        return comments.ToImmutable();
    }

    private static void Place(ImmutableArray<SchemaComment>.Builder comments, List<(int Start, int Length)> waiting, (int Start, int Length) comment, int? element)
    {
        if (element is { } here)
        {
            comments.Add(new(comment.Start, comment.Length, here));
        }
        else
        {
            waiting.Add(comment);
        }
    }
}
