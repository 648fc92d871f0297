using System.Collections.Concurrent;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Engine.Render;

/// <summary>
/// Renders the engine's own templates. The library's defaults cut long output in silence and let a template see the clock; none
/// of that is left here. Nothing is escaped by itself: every value goes through a function of its target language.
/// </summary>
internal static class TemplateRenderer
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    /// <summary>The text that the template makes of the model; members are named in snake case.</summary>
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
        var context = new TemplateContext(Builtins())
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

    private static BuiltinFunctions Builtins()
    {
        var builtins = new BuiltinFunctions();
        builtins.Remove("date");
        foreach (var (group, function) in new[] { ("math", "random"), ("math", "uuid"), ("object", "eval"), ("object", "eval_template") })
        {
            ((ScriptObject)builtins[group]!).Remove(function);
        }

        builtins["ts"] = TypeScriptFunctions.All();
        builtins["md"] = MarkdownFunctions.All();
        builtins.Remove("html");
        builtins["html"] = PageFunctions.All();
        return builtins;
    }
}
