namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>A directive in use, printed, as its name and its arguments.</summary>
internal sealed record DirectiveText(string Name, IReadOnlyList<(string Name, string Value)> Arguments)
{
    internal static DirectiveText Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? new(text[1..], []) : new(text[1..open], [.. Split(text[(open + 1)..^1])]);
    }

    internal string? Argument(string name) => Arguments.Where(a => a.Name == name).Select(a => a.Value).SingleOrDefault();

    internal DirectiveText With(string argument, string? value) => this with
    {
        Arguments = [.. Arguments.Where(a => a.Name != argument).Concat(value is null ? [] : [(argument, value)]).OrderBy(a => a.Item1, StringComparer.Ordinal)],
    };

    public override string ToString() => "@" + Name + (Arguments.Count == 0 ? "" : $"({string.Join(", ", Arguments.Select(a => $"{a.Name}: {a.Value}"))})");

    private static IEnumerable<(string Name, string Value)> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (depth == 0 && text[i] == ','))
            {
                var part = text[start..i].Trim();
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                yield return (part[..colon], part[(colon + 1)..].Trim());
                start = i + 1;
            }
            else if (text[i] == '"')
            {
                for (i++; text[i] != '"'; i++)
                {
                    i += text[i] == '\\' ? 1 : 0;
                }
            }
            else
            {
                depth += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
            }
        }
    }
}
