using System.Text;
using System.Xml;

namespace Wesley.Migrate.Cli.Output.Junit;

/// <summary>
/// Text that XML 1.0 can hold: it has no way to write most control characters, half a surrogate pair, or the last two code
/// points of a plane. Hidden characters are shown as on a terminal.
/// </summary>
internal static class XmlSafeText
{
    internal static string Of(string text)
    {
        var lines = VisibleLines.Of(text);
        var shown = new StringBuilder(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i + 1 < lines.Length && XmlConvert.IsXmlSurrogatePair(lines[i + 1], lines[i]))
            {
                shown.Append(lines[i]).Append(lines[++i]);
            }
            else
            {
                shown.Append(XmlConvert.IsXmlChar(lines[i]) ? lines[i].ToString() : VisibleText.Escape(lines[i]));
            }
        }

        return shown.ToString();
    }
}
