namespace Wesley.Plugins.TypeConversions;

/// <summary>What a cell has to say for itself: the reason, the values that show it, and where a decision can start from.</summary>
internal static class ConversionEvidence
{
    internal static IEnumerable<string> Of(Cell cell)
    {
        yield return cell.Because;
        if (cell.Fit is Fit.Lossy or Fit.Narrowed)
        {
            foreach (var witness in cell.Witnesses.Where(w => w.Lost))
            {
                yield return $"For example: {(witness.From.Length == 0 ? "an empty text" + witness : witness)}.";
            }
        }

        if (cell is { Fit: Fit.Lossy or Fit.Narrowed, Sql: { } sql })
        {
            yield return $"An expression to start from: {sql}";
        }
    }
}
