using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>The common view of each sort of element.</summary>
internal static class ElementOf
{
    internal static Element Table(TableType table) => new()
    {
        Sort = ElementSort.Table,
        Coordinate = table.Coordinate,
        Location = table.Location,
        Description = table.Description,
        Uid = table.Uid,
        RenamedFrom = table.RenamedFrom,
        Check = table.Check,
        Classification = table.Classification,
        Interfaces = table.Interfaces,
        Directives = table.Directives,
    };

    internal static Element Field(TableType table, Field field) => new()
    {
        Sort = field.IsColumn ? ElementSort.Column : ElementSort.Relation,
        Coordinate = Coordinate.OfMember(table.Name, field.Name),
        Location = field.Location,
        Description = field.Description,
        Deprecation = field.Deprecation,
        Uid = field.Uid,
        RenamedFrom = field.RenamedFrom,
        Check = field.Check,
        Classification = field.Classification,
        Directives = field.Directives,
    };

    internal static Element Enum(EnumType type) => new()
    {
        Sort = ElementSort.Enum,
        Coordinate = type.Coordinate,
        Location = type.Location,
        Description = type.Description,
        Uid = type.Uid,
        RenamedFrom = type.RenamedFrom,
        Directives = type.Directives,
    };

    internal static Element Value(EnumType type, EnumValue value) => new()
    {
        Sort = ElementSort.EnumValue,
        Coordinate = Coordinate.OfMember(type.Name, value.Name),
        Location = value.Location,
        Description = value.Description,
        Deprecation = value.Deprecation,
        Uid = value.Uid,
        RenamedFrom = value.RenamedFrom,
        Directives = value.Directives,
    };

    internal static Element Other(OtherType type) => new()
    {
        Sort = ElementSort.Other,
        Coordinate = type.Coordinate,
        Location = type.Location,
        Description = type.Description,
        Interfaces = type.Interfaces,
        Directives = type.Directives,
    };

    internal static Element Member(OtherType type, OtherMember member) => new()
    {
        Sort = ElementSort.OtherMember,
        Coordinate = OtherCoordinate.Of(type, member),
        Location = member.Location,
        Description = member.Description,
        Deprecation = member.Deprecation,
        Directives = member.Directives,
    };

    internal static Element Argument(Coordinate field, FieldArgument argument) => new()
    {
        Sort = ElementSort.Argument,
        Coordinate = Coordinate.OfArgument(field.Type, field.Member, argument.Name),
        Location = argument.Location,
        Description = argument.Description,
        Deprecation = argument.Deprecation,
        Directives = argument.Directives,
    };

    internal static Element Schema(SchemaDefinition definition) => new()
    {
        Sort = ElementSort.Schema,
        Coordinate = Coordinate.Schema,
        Location = definition.Location,
        Description = definition.Description,
        Directives = definition.Directives,
    };
}
