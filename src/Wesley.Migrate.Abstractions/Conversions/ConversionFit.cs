namespace Wesley.Migrate.Abstractions;

/// <summary>How values of one scalar fit another, from best to worst; the worst of several counts.</summary>
public enum ConversionFit
{
    /// <summary><c>=</c>: stored alike; nothing happens to a value. Never the verdict of an edge.</summary>
    Equivalent,

    /// <summary><c>W</c>: every value stays exactly what it is.</summary>
    Widened,

    /// <summary><c>C</c>: every value gets another form, from which it can be had back.</summary>
    Converted,

    /// <summary><c>L</c>: every value has a result, but some of them are no longer what they were.</summary>
    Lossy,

    /// <summary><c>N</c>: some values have no result, or a wrong one.</summary>
    Narrowed,

    /// <summary><c>X</c>: there is no meaning that both scalars share.</summary>
    Incompatible,
}
