using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Render;

/// <summary>The engine's templates by name; an <c>include</c> finds no others.</summary>
internal sealed class EmbeddedTemplates : ITemplateLoader
{
    internal static EmbeddedTemplates Loader { get; } = new();

    internal static string Text(string name) => EmbeddedDocuments.Text($"templates/{name}.scriban");

    /// <inheritdoc/>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    /// <inheritdoc/>
    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Text(templatePath);

    /// <inheritdoc/>
    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Text(templatePath));
}
