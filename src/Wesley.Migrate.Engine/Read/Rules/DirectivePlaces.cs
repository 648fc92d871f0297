namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A declared directive stands where its declaration lets it.</summary>
internal static class DirectivePlaces
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var (on, use, declared) in definitions.DeclaredUses())
        {
            if (declared.Sites.Contains(on.Site)) continue;

            problems.Report(
                declared.Severity,
                "directive-misplaced",
                $"'@{use.Name}' stands on {on}, but is declared for {string.Join(", ", declared.Sites)}.",
                use.Location,
                on.Coordinate,
                declared.IsStandard ? Advice.Without(use) : $"Move it, or add {on.Site} to its declaration.",
                declared.Where);
        }
    }
}
