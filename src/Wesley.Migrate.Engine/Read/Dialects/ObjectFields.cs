namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>How fields of object type are stored where no directive on the field says it.</summary>
internal sealed class ObjectFields
{
    /// <summary>One row of a table.</summary>
    public ObjectStorage Table { get; set; }

    /// <summary>Several rows of a table.</summary>
    public ObjectStorage TableList { get; set; }

    /// <summary>An interface, which rows of several tables may implement.</summary>
    public ObjectStorage Interface { get; set; }

    public ObjectStorage Union { get; set; }

    /// <summary>An object type that is no table.</summary>
    public ObjectStorage Object { get; set; }
}
