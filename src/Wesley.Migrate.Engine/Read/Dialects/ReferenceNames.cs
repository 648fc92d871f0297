namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What the column of a field is called that stores the key of another row.</summary>
internal enum ReferenceNames
{
    /// <summary>As any other.</summary>
    Field,

    /// <summary>As the field and the key that it holds together: <c>owner</c> and <c>id</c> give <c>owner_id</c>.</summary>
    FieldAndKey,
}
