using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>What an edge has to say for itself: the reason, the values that show it, and where a decision can start from.</summary>
internal static class ConversionEvidence
{
    internal static IEnumerable<string> Of(ConversionEdge edge)
    {
        yield return edge.Because;
        if (edge.Fit is not (ConversionFit.Lossy or ConversionFit.Narrowed))
        {
            yield break;
        }

        foreach (var witness in edge.Witnesses.Where(w => w.Lost))
        {
            yield return $"For example: {witness}.";
        }

        if (edge.Sql is { } sql)
        {
            yield return $"An expression to start from: {sql}";
        }
    }

    /// <summary>What loses a difference between two values breaks a key over them.</summary>
    internal static IEnumerable<string> OfKeys(ConversionEdge edge, FieldPair field) =>
        edge.Fit is ConversionFit.Lossy or ConversionFit.Narrowed
            ? KeyCasts.KeysOver(field).Select(key => $"It is in {KeyCasts.Words(field.Table.After, key)}: two old values that become one would break it.")
            : [];
}
