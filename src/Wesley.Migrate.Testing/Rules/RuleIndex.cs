using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>The page that lists a plugin's kinds, family by family.</summary>
internal static class RuleIndex
{
    internal const string FileName = "README.md";

    internal static string Of(string name, IEnumerable<ChangeKindInfo> kinds) => string.Join("\n\n",
    [
        $"{RulePage.Origin}\n# Rules of {name}",
        .. kinds.OrderBy(k => k.Kind.Id, StringComparer.Ordinal).GroupBy(k => FamilyOf(k.Kind.Id), StringComparer.Ordinal).Select(Family),
    ]) + "\n";

    // What stands before the slash is the pack, not the family.
    private static string FamilyOf(string kind) => kind[(kind.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('.')[0];

    private static string Family(IGrouping<string, ChangeKindInfo> family) =>
        $"## {family.Key}\n\n| kind | what has happened | effect | rows | writers | readers | rollback |\n|---|---|---|---|---|---|---|{string.Concat(family.Select(Row))}";

    private static string Row(ChangeKindInfo info)
    {
        var answers = new[] { info.Contexts.Rows, info.Contexts.Writers, info.Contexts.Readers, info.Contexts.Rollback };
        return $"\n| [{info.Kind}]({info.Kind}/{RulePage.FileName}) | {PageText.Cell(info.Title)} | {ManifestText.Word(info.Effect)} | {string.Join(" | ", answers.Select(ManifestText.Word))} |";
    }
}
