using System.Collections.Frozen;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>Constants of one scalar, by the logical scalar. What is not listed holds any text.</summary>
internal static class ScalarLiterals
{
    private static readonly FrozenDictionary<string, Func<RawValue, LiteralResult>> _readers = new Dictionary<string, Func<RawValue, LiteralResult>>
    {
        ["Int"] = NumberLiterals.Int,
        ["BigInt"] = NumberLiterals.BigInt,
        ["Integer"] = NumberLiterals.Integer,
        ["Float"] = NumberLiterals.Float,
        ["Decimal"] = NumberLiterals.Decimal,
        ["Boolean"] = WordLiterals.Boolean,
        ["DateTime"] = TimeLiterals.DateTime,
        ["Date"] = TimeLiterals.Date,
        ["Time"] = TimeLiterals.Time,
        ["JSON"] = JsonLiterals.Read,
        ["Bytes"] = WordLiterals.Bytes,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static LiteralResult Read(RawValue value, DefaultTarget target) =>
        target.Enum is { } type ? WordLiterals.Enum(value, type)
        : IsUuid(target.Storage) ? WordLiterals.Uuid(value)
        : _readers.TryGetValue(target.Storage.Scalar, out var read) ? read(value)
        : WordLiterals.Text(value);

    /// <summary>Whether any text is a value, so that nothing in it can be taken for SQL.</summary>
    internal static bool IsText(DefaultTarget target) =>
        target.Enum is null && target.Storage.Scalar != "ID" && !_readers.ContainsKey(target.Storage.Scalar);

    private static bool IsUuid(StorageType storage) => storage is { Scalar: "ID", SqlBase: "uuid" };
}
