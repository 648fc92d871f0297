using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Wesley.Architecture.Tests.Reference;

/// <summary>The documentation file that the compiler writes beside an assembly.</summary>
internal sealed partial class Documentation(string path)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(path).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    /// <summary>Whether the text stands with the member that this one implements or overrides.</summary>
    internal bool IsInherited(string id) => _members.TryGetValue(id, out var member) && member.Element("inheritdoc") is not null;

    /// <summary>The summary as a line of Markdown; empty when there is none.</summary>
    internal string Summary(string id) => _members.TryGetValue(id, out var member) && member.Element("summary") is { } summary
        ? Blanks().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim()
        : "";

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal),
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("langword")?.Value ?? Last(see.Attribute("cref")!.Value)}`",
        XElement { Name.LocalName: "paramref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
        XElement element => $"`{element.Value.Replace("|", "\\|", StringComparison.Ordinal)}`",
        _ => "",
    };

    private static string Last(string id) => id.Split('(')[0].Split('.')[^1].Split('`')[0];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
