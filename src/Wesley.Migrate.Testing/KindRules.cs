using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>What is demanded of the kinds that a plugin defines.</summary>
internal static class KindRules
{
    internal static IEnumerable<string> Problems(PluginDefinition definition)
    {
        foreach (var twice in definition.Kinds.GroupBy(k => k.Kind.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"The kind {twice.Key} is defined {twice.Count()} times.";
        }

        foreach (var info in definition.Kinds)
        {
            if (!IsSentence(info.Purpose))
            {
                yield return $"The purpose of {info.Kind} is not one sentence that ends in a full stop: '{info.Purpose}'.";
            }

            if (string.IsNullOrWhiteSpace(info.Title) || info.Title.EndsWith('.'))
            {
                yield return $"The title of {info.Kind} is empty or a sentence: '{info.Title}'.";
            }

            if (string.IsNullOrWhiteSpace(info.Remediation))
            {
                yield return $"{info.Kind} does not say what to do next.";
            }

            if (info.Mirror is null && info.MirrorWaiver is null)
            {
                yield return $"{info.Kind} needs a mirror, or a waiver that says why there is none.";
            }

            foreach (var problem in RollbackRules.Problems(info).Concat(TokenRules.Problems(info)))
            {
                yield return problem;
            }
        }
    }

    private static bool IsSentence(string text) =>
        text.Length > 1 && text.EndsWith('.') && !text[..^1].Contains(". ", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal);
}
