namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>What an element is.</summary>
internal enum ElementSort
{
    Table,
    Column,
    Relation,
    Enum,
    EnumValue,
    Other,
    OtherMember,
    Argument,
    Schema,
}
