using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Scaffolds;

/// <summary>The name of a new rule in the forms in which code, manifest and pages have it.</summary>
internal sealed partial record RuleName
{
    private RuleName(string kind) => Kind = kind;

    /// <summary>Dotted lower-case words without the pack's prefix: <c>column.undescribed</c>.</summary>
    internal string Kind { get; }

    /// <summary>The detector's id: <c>column-undescribed</c>.</summary>
    internal string Kebab => Kind.Replace('.', '-');

    /// <summary>The class: <c>ColumnUndescribed</c>.</summary>
    internal string Class => string.Concat(Words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    /// <summary>The heading: <c>Column undescribed</c>.</summary>
    internal string Title => string.Join(' ', Words) is var title ? char.ToUpperInvariant(title[0]) + title[1..] : "";

    private string[] Words => Kind.Split('.', '-');

    /// <summary>The name, with or without the prefix of the pack; null when it has another form.</summary>
    internal static RuleName? Parse(string text, string plugin)
    {
        var kind = text.StartsWith(plugin + "/", StringComparison.Ordinal) ? text[(plugin.Length + 1)..] : text;
        return Form().IsMatch(kind) ? new(kind) : null;
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*(\.[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
