using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Report;

/// <summary>
/// The plan as one page that needs nothing beside it: no network, no script, no storage. It is a function of <c>plan.json</c>, of
/// the files that the plan names, and of <c>rehearsal.json</c> where one stands beside it.
/// </summary>
public static class ReportPage
{
    /// <summary>The page's name in the folder.</summary>
    public const string FileName = "report.html";

    /// <summary>The text of <c>report.html</c>. The function gives a file's bytes by its path in the folder, or null.</summary>
    public static string Of(MigrationPlan plan, Func<string, byte[]?> read)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(read);
        return TemplateRenderer.Render("report/page.html", ReportView.Of(plan, read));
    }
}
