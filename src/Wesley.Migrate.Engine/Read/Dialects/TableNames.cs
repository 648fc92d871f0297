namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>How a table is called whose type does not say it.</summary>
internal enum TableNames
{
    /// <summary>As the type, in lower case.</summary>
    Lower,

    /// <summary>As the type, in lower case with underscores between its words.</summary>
    Snake,

    /// <summary>As the type.</summary>
    Same,
}
