using Scriban;
using Scriban.Syntax;

namespace Wesley.Architecture.Tests;

/// <summary>Finds what a template prints without a helper that knows the target language.</summary>
internal sealed class TemplatePrints : ScriptVisitor
{
    private static readonly string[] Helpers = ["ts", "sql", "md", "html"];

    private readonly List<string> bare = [];

    /// <summary>The printed expressions that pass through no helper, each with its line.</summary>
    public static IReadOnlyList<string> Bare(string text, string name)
    {
        var template = Template.Parse(text, name);
        if (template.HasErrors)
        {
            return [.. template.Messages.Select(message => message.ToString())];
        }

        var prints = new TemplatePrints();
        prints.Visit(template.Page);
        return prints.bare;
    }

    public override void Visit(ScriptExpressionStatement node)
    {
        if (node.Expression is { } expression && !IsSafe(expression))
        {
            bare.Add($"{node.Span.FileName}:{node.Span.Start.Line + 1}: {expression}");
        }

        base.Visit(node);
    }

    private static bool IsSafe(ScriptExpression expression) => expression switch
    {
        ScriptPipeCall { To: { } last } => IsSafe(last),
        ScriptFunctionCall { Target: ScriptVariable { Name: "include" } } => true,
        ScriptFunctionCall { Target: ScriptMemberExpression target } => IsSafe(target),
        ScriptMemberExpression { Target: ScriptVariable helper } => Helpers.Contains(helper.Name),
        ScriptAssignExpression or ScriptLiteral => true,
        ScriptNestedExpression { Expression: { } inner } => IsSafe(inner),
        _ => false,
    };
}
