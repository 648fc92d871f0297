namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>How a field is stored whose type is no scalar and no enum.</summary>
internal enum ObjectStorage
{
    /// <summary>Not at all: it is answered from elsewhere.</summary>
    Relation,

    /// <summary>As the key of what it names.</summary>
    Reference,

    /// <summary>As one JSON document inside the row.</summary>
    Document,
}
