using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>What is demanded of the conversions that a plugin brings: a verdict that nothing shows is an opinion.</summary>
internal static class ConversionRules
{
    internal static IEnumerable<string> Problems(PluginDefinition definition)
    {
        foreach (var twice in definition.Conversions.GroupBy(c => (c.From, c.To)).Where(g => g.Count() > 1))
        {
            yield return $"The conversion {twice.Key.From} -> {twice.Key.To} is defined {twice.Count()} times.";
        }

        foreach (var edge in definition.Conversions)
        {
            foreach (var problem in Problems(edge))
            {
                yield return $"The conversion {edge.From} -> {edge.To} {problem}.";
            }
        }
    }

    private static IEnumerable<string> Problems(ConversionEdge edge)
    {
        if (string.IsNullOrWhiteSpace(edge.Because) || !edge.Because.EndsWith('.'))
        {
            yield return $"does not say why in a sentence that ends in a full stop: '{edge.Because}'";
        }

        if (edge.From == edge.To)
        {
            yield return "leads to the scalar that it comes from";
        }

        foreach (var problem in edge.Fit switch
        {
            ConversionFit.Widened or ConversionFit.Converted => Kept(edge),
            ConversionFit.Lossy or ConversionFit.Narrowed => Lost(edge),
            ConversionFit.Incompatible => Unknown(edge),
            _ => ["is equivalent, which the engine finds out by itself"],
        })
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Kept(ConversionEdge edge)
    {
        if (edge.Sql?.Contains("{source}", StringComparison.Ordinal) != true || edge.Back?.Contains("{source}", StringComparison.Ordinal) != true)
        {
            yield return "keeps every value and lacks an expression over {source} or the way back";
        }

        if (edge.Witnesses.IsDefaultOrEmpty || edge.Witnesses.Any(w => w.Lost))
        {
            yield return "keeps every value and shows none, or one that is lost";
        }
    }

    private static IEnumerable<string> Lost(ConversionEdge edge)
    {
        if (edge.Witnesses.IsDefaultOrEmpty || !edge.Witnesses.Any(w => w.Lost))
        {
            yield return "loses values and shows none that is lost";
        }
    }

    private static IEnumerable<string> Unknown(ConversionEdge edge)
    {
        if (edge is not { Sql: null, Back: null, TypeScript: null })
        {
            yield return "has no meaning and yet an expression";
        }
    }
}
