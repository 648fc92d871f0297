using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>The texts of a run by name, so that messages can show the line they are about.</summary>
internal sealed record SourceBook
{
    /// <summary>Sources of the live schema.</summary>
    public ImmutableArray<SourceText> Before { get; init; } = [];

    /// <summary>Sources of the wanted schema.</summary>
    public ImmutableArray<SourceText> After { get; init; } = [];

    /// <summary>Decisions, configuration and what else was read.</summary>
    public ImmutableArray<SourceText> Others { get; init; } = [];

    /// <summary>The same with one more document, when there is one.</summary>
    internal SourceBook With(SourceText? other) => other is null ? this : this with { Others = Others.Add(other) };

    /// <summary>A line of the live schema, from 1.</summary>
    internal string? LineBefore(string file, int line) => Line([.. Before, .. Others], file, line);

    /// <summary>A line of the wanted schema or of another document, from 1.</summary>
    internal string? LineAfter(string file, int line) => Line([.. After, .. Others, .. Before], file, line);

    private static string? Line(ImmutableArray<SourceText> sources, string file, int line)
    {
        var text = sources.FirstOrDefault(s => string.Equals(s.Name, file, StringComparison.Ordinal))?.Text;
        if (text is null)
        {
            return null;
        }

        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
            {
                return null;
            }
        }

        var end = text.IndexOf('\n', start);
        return end < 0 ? text[start..] : text[start..end];
    }
}
