using System.Collections.Frozen;

namespace Wesley.Plugins.TypeConversions;

/// <summary>The scalars of the conversion table and the PostgreSQL types that the table speaks about.</summary>
internal static class Scalars
{
    internal const string Int = "Int";
    internal const string BigInt = "BigInt";
    internal const string Float = "Float";
    internal const string Decimal = "Decimal";
    internal const string Boolean = "Boolean";
    internal const string String = "String";
    internal const string Uuid = "ID";
    internal const string DateTime = "DateTime";
    internal const string Date = "Date";
    internal const string Time = "Time";
    internal const string Json = "JSON";
    internal const string Enum = "Enum";

    /// <summary>Which scalar's row and column a stored type belongs to. Storage decides, not the name: an ID kept as text is a text.</summary>
    internal static FrozenDictionary<string, string> ByStorage { get; } = new Dictionary<string, string>
    {
        ["integer"] = Int,
        ["bigint"] = BigInt,
        ["double precision"] = Float,
        ["numeric"] = Decimal,
        ["boolean"] = Boolean,
        ["text"] = String,
        ["uuid"] = Uuid,
        ["timestamptz"] = DateTime,
        ["date"] = Date,
        ["time"] = Time,
        ["jsonb"] = Json,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
