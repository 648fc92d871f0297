using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What is where in a schema, whatever its category.</summary>
internal static class Elements
{
    /// <summary>Whether the schema has a type or a type's member of that name.</summary>
    internal static bool Has(SchemaModel schema, Coordinate at) =>
        at.Member is { } member
            ? schema.Field(at) is not null
              || schema.Enum(at.Type) is { } holder && holder.Has(member)
              || schema.Other(at.Type) is { } other && other.Members.Any(m => string.Equals(m.Name, member, StringComparison.Ordinal))
            : schema.Table(at.Type) is not null || schema.Enum(at.Type) is not null || schema.Other(at.Type) is not null;

    /// <summary>Whether a type of the new schema has an old one behind it.</summary>
    internal static bool HasPartner(DetectionRequest request, string type) =>
        request.Pairing.TableBefore(type) is not null
        || request.Pairing.EnumBefore(type) is not null
        || request.Schemas.Before.Other(type) is not null;
}
