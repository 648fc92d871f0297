using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>What is demanded of the detectors, strategies and rules that a plugin brings.</summary>
internal static partial class PartRules
{
    internal static IEnumerable<string> Problems(PluginDefinition definition)
    {
        var ids = definition.Detectors.Select(d => ("detector", d.Id))
            .Concat(definition.Strategies.Select(s => ("strategy", s.Id)))
            .Concat(definition.Rules.Select(r => ("rule", r.Id)))
            .ToArray();
        foreach (var (part, id) in ids.Where(i => !Form().IsMatch(i.Id)))
        {
            yield return $"The {part} id '{id}' is not in kebab case.";
        }

        foreach (var twice in ids.GroupBy(i => i).Where(g => g.Count() > 1))
        {
            yield return $"The {twice.Key.Item1} id '{twice.Key.Id}' is used {twice.Count()} times.";
        }

        foreach (var detector in definition.Detectors.Where(d => d.Produces.IsDefaultOrEmpty))
        {
            // A detector that adds no change may still report: it has to look at something then.
            if (detector.Consumes.IsDefaultOrEmpty)
            {
                yield return $"The detector '{detector.Id}' neither consumes nor produces a kind.";
            }
        }

        foreach (var strategy in definition.Strategies.Where(s => s.Claims.IsDefaultOrEmpty))
        {
            yield return $"The strategy '{strategy.Id}' claims nothing.";
        }

        foreach (var rule in definition.Rules.Where(r => r.Watches.IsDefaultOrEmpty))
        {
            yield return $"The rule '{rule.Id}' watches nothing.";
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
