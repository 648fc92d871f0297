using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>What is demanded of the examples of a plugin's kinds.</summary>
internal static class ExampleRules
{
    private static readonly string[] _sides = ["positive", "negative"];

    internal static IEnumerable<string> Problems(ImmutableArray<ChangeKindInfo> kinds, ImmutableArray<ExampleRun> runs)
    {
        foreach (var info in kinds.OrderBy(k => k.Kind.Id, StringComparer.Ordinal))
        {
            var own = runs.Where(r => r.Example.Kind == info.Kind.Id).ToArray();
            foreach (var missing in _sides.Where(n => own.All(r => r.Example.IsPositive != (n == _sides[0]))))
            {
                yield return $"{info.Kind} has no {missing} example: write rules/{info.Kind}/{missing}/{RuleExample.BeforeFile} and {RuleExample.AfterFile}.";
            }

            foreach (var problem in own.SelectMany(r => Problems(r, info)))
            {
                yield return problem;
            }
        }

        foreach (var run in runs.Where(r => kinds.All(k => k.Kind.Id != r.Example.Kind)))
        {
            yield return $"rules/{run.Example.Path} is an example of a kind that the plugin does not have.";
        }
    }

    private static IEnumerable<string> Problems(ExampleRun run, ChangeKindInfo info)
    {
        var example = run.Example;
        if (!example.IsPositive && !example.Name.StartsWith("negative", StringComparison.Ordinal))
        {
            yield return $"rules/{example.Path} is called neither positive nor negative.";
        }

        if (!example.Lead.EndsWith('.'))
        {
            yield return $"rules/{example.Path}/{RuleExample.BeforeFile} does not begin with a comment that says in a sentence what it shows.";
        }

        if (run.Result.Stage == "read")
        {
            yield return $"rules/{example.Path} cannot be read: {string.Join("; ", run.Result.Diagnostics)}.";
        }
        else if (example.IsPositive != run.Shown is not null)
        {
            yield return $"rules/{example.Path} gives {List(run.Result.Changes)}, {(example.IsPositive ? $"and not {info.Kind}" : $"which is {info.Kind}")}.";
        }
        else if (ShowsTheMirror(example, info) && !run.Back.Contains(info.Mirror!.Value.Id))
        {
            yield return $"rules/{example.Path} the other way round gives {List(run.Back)}, and not the mirror {info.Mirror}.";
        }
    }

    // Where a waiver says that there are other ways back, the first example shows the one that is named.
    private static bool ShowsTheMirror(RuleExample example, ChangeKindInfo info) =>
        example.IsPositive && info.Mirror is not null && (info.MirrorWaiver is null || example.Name == _sides[0]);

    private static string List(IEnumerable<string> items) =>
        string.Join(", ", items.Order(StringComparer.Ordinal)) is { Length: > 0 } some ? some : "nothing";
}
