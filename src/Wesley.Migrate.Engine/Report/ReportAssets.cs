using System.Security.Cryptography;
using System.Text;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The engine's own parts of the page. The page allows exactly this style and no script at all.</summary>
internal static class ReportAssets
{
    private static readonly Lazy<string> Sheets = new(() => string.Join("\n", EmbeddedDocuments.Names("report/").Where(n => n.EndsWith(".css", StringComparison.Ordinal)).Select(EmbeddedDocuments.Text)));

    /// <summary><c>style</c>: the style sheet; <c>style-hash</c>: what the content security policy names it by.</summary>
    internal static string Text(string name) => name switch
    {
        "style" => Sheets.Value,
        "style-hash" => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheets.Value)))}",
        _ => throw new ArgumentException($"The report has no part '{name}'.", nameof(name)),
    };
}
