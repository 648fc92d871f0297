namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Which object types are tables.</summary>
internal enum TableChoice
{
    /// <summary>Those with a table directive; where no type has one, every one but the root operation types.</summary>
    MarkedElseAll,

    /// <summary>Those with a table directive and no others.</summary>
    Marked,

    /// <summary>Every one but the root operation types and those that say that they are embedded.</summary>
    All,
}
