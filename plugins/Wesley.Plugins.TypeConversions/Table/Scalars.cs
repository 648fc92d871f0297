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

    /// <summary>What the table's expressions start from and end in.</summary>
    internal static FrozenDictionary<string, string> Storage { get; } = new Dictionary<string, string>
    {
        [Int] = "integer",
        [BigInt] = "bigint",
        [Float] = "double precision",
        [Decimal] = "numeric",
        [Boolean] = "boolean",
        [String] = "text",
        [Uuid] = "uuid",
        [DateTime] = "timestamptz",
        [Date] = "date",
        [Time] = "time",
        [Json] = "jsonb",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Which scalar's row and column a stored type belongs to. Storage decides, not the name: an ID kept as text is a text.</summary>
    internal static FrozenDictionary<string, string> ByStorage { get; } =
        Storage.ToFrozenDictionary(s => s.Value, s => s.Key, StringComparer.Ordinal);
}
