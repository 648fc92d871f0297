using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A declared directive stands once, unless it is declared repeatable.</summary>
internal static class DirectiveRepetitions
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        var first = new Dictionary<string, RawDirective>(StringComparer.Ordinal);
        foreach (var element in definitions.Elements.Where(e => e.Directives.Length > 1))
        {
            first.Clear();
            foreach (var use in element.Directives)
            {
                if (first.TryAdd(use.Name, use)
                    || !definitions.Directives.TryGetValue(use.Name, out var declared)
                    || declared.IsRepeatable)
                    continue;

                problems.Report(
                    declared.Severity,
                    "directive-duplicate",
                    $"'@{use.Name}' stands twice on {element}, but is not declared repeatable.",
                    use.Location,
                    element.Coordinate,
                    Advice.Without(use),
                    [$"First at {first[use.Name].Location}.", .. declared.Where]);
            }
        }
    }
}
