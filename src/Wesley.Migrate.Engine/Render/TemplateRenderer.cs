using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Render;

/// <summary>
/// Renders the engine's own templates. Of the library's functions they have <c>include</c> and no other: some see the clock, and
/// making them all takes longer than a page. Nor is long output cut in silence, as it would be by default. Nothing is escaped by
/// itself: every value goes through a function of its target language.
/// </summary>
internal static class TemplateRenderer
{
    /// <summary>Why finding members and functions by reflection is sound in a trimmed program.</summary>
    internal const string AllIsThere = "Models and functions are types of this assembly, which a trimmed program keeps whole.";

    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    /// <summary>The text that the template makes of the model; members are named in snake case.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = AllIsThere)]
    internal static string Render(string name, object model)
    {
        var template = Parsed.GetOrAdd(name, n => Template.Parse(EmbeddedTemplates.Text(n), n));
        if (template.HasErrors)
        {
            throw new InvalidOperationException($"The template {name} does not parse: {template.Messages}");
        }

        var globals = new ScriptObject();
        globals.Import(model, renamer: StandardMemberRenamer.Default);
        var context = Context();
        context.PushGlobal(globals);
        return template.Render(context);
    }

    private static TemplateContext Context()
    {
        var context = new TemplateContext(Functions())
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            EnableRelaxedTargetAccess = false,
            LoopLimit = 1_000_000,
            RecursiveLimit = 50,
            LimitToString = 64 * 1024 * 1024,
            OnStringLimit = ScriptLimitBehavior.Throw,
            NewLine = "\n",
            TemplateLoader = EmbeddedTemplates.Loader,
        };
        context.PushCulture(System.Globalization.CultureInfo.InvariantCulture);
        return context;
    }

    private static ScriptObject Functions() => new()
    {
        ["include"] = new IncludeFunction(),
        ["ts"] = TypeScriptFunctions.All(),
        ["md"] = MarkdownFunctions.All(),
        ["html"] = PageFunctions.All(),
    };
}
