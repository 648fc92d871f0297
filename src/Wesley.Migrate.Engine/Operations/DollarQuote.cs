namespace Wesley.Migrate.Engine.Operations;

/// <summary>PostgreSQL's quote for bodies of code.</summary>
internal static class DollarQuote
{
    /// <summary>A tag that the text does not hold, so that nothing in it can end the quote.</summary>
    internal static string TagFor(string text)
    {
        var tag = "$wesley$";
        for (var i = 1; text.Contains(tag, StringComparison.Ordinal); i++)
        {
            tag = FormattableString.Invariant($"$wesley{i}$");
        }

        return tag;
    }
}
