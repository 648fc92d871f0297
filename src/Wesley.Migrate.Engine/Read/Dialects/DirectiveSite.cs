namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Where a directive stands, in GraphQL's own words.</summary>
internal enum DirectiveSite
{
    Object,
    Field,
    Enum,
    EnumValue,
}
