using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>What a default must fit.</summary>
/// <param name="Type">The type as written, which says where null may stand.</param>
/// <param name="Storage">How the column is stored.</param>
/// <param name="Enum">The enum, when the column holds one.</param>
internal sealed record DefaultTarget(TypeRef Type, StorageType Storage, EnumType? Enum);
