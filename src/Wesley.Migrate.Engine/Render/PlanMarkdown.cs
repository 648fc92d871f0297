using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>The plan for a person and a pull request; rendered from the plan and nothing else.</summary>
public static class PlanMarkdown
{
    /// <summary>The text of <c>plan.md</c>.</summary>
    public static string Of(MigrationPlan plan) => TemplateRenderer.Render("plan.md", PlanView.Of(plan));
}
