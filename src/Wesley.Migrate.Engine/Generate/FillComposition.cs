using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// A fill that makes a shadow out of the old column and one that works on the shadow's own value, such as taking null items out
/// of a list whose items change their type, are one step: apart, the second would find its work only after the first has run.
/// </summary>
internal static class FillComposition
{
    private const string Target = "{target}";

    internal static ImmutableArray<Fill> Of(ImmutableArray<Fill> parts)
    {
        Fill[] changers = [.. parts.Where(ChangesTarget)];
        Fill[] makers = [.. parts.Where(p => !ChangesTarget(p) && !FillTokens.WhereSourceIsNull(p))];
        return changers is [var changer] && makers is [var maker] && maker.Target == FillTarget.ShadowColumn
            ? [.. parts.Select(p => p == maker ? Composed(maker, changer) : p).Where(p => p != changer)]
            : parts;
    }

    private static bool ChangesTarget(Fill fill) =>
        (fill.Value.Sql ?? fill.Value.TypeScript)!.Contains(Target, StringComparison.Ordinal);

    private static Fill Composed(Fill maker, Fill changer) => maker with
    {
        Value = maker.Value with
        {
            Sql = Put(maker.Value.Sql, changer.Value.Sql),
            TypeScript = Put(maker.Value.TypeScript, changer.Value.TypeScript),
        },
        NeedsReview = maker.NeedsReview ?? changer.NeedsReview,
    };

    private static string? Put(string? inner, string? outer) =>
        inner is null ? null : outer?.Replace(Target, $"({inner})", StringComparison.Ordinal);
}
