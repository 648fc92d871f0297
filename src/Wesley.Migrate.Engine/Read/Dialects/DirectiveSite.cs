using System.Text.Json.Serialization;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Where a directive stands, in GraphQL's own words.</summary>
internal enum DirectiveSite
{
    [JsonStringEnumMemberName("OBJECT")]
    Object,

    [JsonStringEnumMemberName("FIELD_DEFINITION")]
    Field,

    [JsonStringEnumMemberName("ENUM")]
    Enum,

    [JsonStringEnumMemberName("ENUM_VALUE")]
    EnumValue,
}
