namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>The kinds of GraphQL values.</summary>
internal enum RawValueKind
{
    String,
    Int,
    Float,
    Boolean,
    Null,
    Enum,
    List,
    Object,
}
