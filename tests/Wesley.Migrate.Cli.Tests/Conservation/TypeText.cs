namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>A type as written, taken apart: the innermost name, whether the outermost level is required, and the same of each level of list items.</summary>
internal sealed record TypeText(string Name, bool Required, string Items)
{
    internal static TypeText Parse(string text)
    {
        var (items, required, rest) = ("", text.EndsWith('!'), text.TrimEnd('!'));
        while (rest.StartsWith('['))
        {
            rest = rest[1..^1];
            items += rest.EndsWith('!') ? "!" : "?";
            rest = rest.TrimEnd('!');
        }

        return new(rest, required, items);
    }

    internal static string Map(string text, Func<string, string> names)
    {
        var type = Parse(text);
        return (type with { Name = names(type.Name) }).ToString();
    }

    public override string ToString()
    {
        var text = Name;
        foreach (var level in Items.Reverse())
        {
            text = level == '!' ? $"[{text}!]" : $"[{text}]";
        }

        return Required ? text + "!" : text;
    }
}
