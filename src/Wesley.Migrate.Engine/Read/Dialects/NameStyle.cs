namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>How a table or a column is called whose type or field does not say it.</summary>
internal enum NameStyle
{
    /// <summary>In lower case.</summary>
    Lower,

    /// <summary>In lower case with underscores between its words: <c>token0_price</c>.</summary>
    Snake,

    /// <summary>The same, where a number is a word of its own: <c>token_0_price</c>.</summary>
    SnakeNumbers,

    /// <summary>As it is.</summary>
    Same,
}
