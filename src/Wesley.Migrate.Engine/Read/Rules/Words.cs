using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>What definitions are called in messages.</summary>
internal static class Words
{
    internal static string A(RawKind kind) => kind switch
    {
        RawKind.Object => "an object type",
        RawKind.Interface => "an interface",
        RawKind.Union => "a union",
        RawKind.Enum => "an enum",
        RawKind.Input => "an input type",
        RawKind.Scalar => "a scalar",
        RawKind.Directive => "a directive",
        _ => "the schema",
    };
}
