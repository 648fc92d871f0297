namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>What an SDL definition is.</summary>
internal enum RawKind
{
    Object,
    Interface,
    Union,
    Enum,
    Input,
    Scalar,
    Directive,
    Schema,
}
