using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Whether every value of one type is one of another.</summary>
internal static class Subtypes
{
    internal static bool Keeps(TypeRef own, TypeRef promised, Definitions definitions)
    {
        if (promised.Required && !own.Required) return false;
        if (promised.IsList != own.IsList) return false;
        if (promised.IsList) return Keeps(own.Item!, promised.Item!, definitions);

        return own.Name == promised.Name
            || (definitions.ByName.TryGetValue(promised.Name, out var wide)
                && definitions.ByName.TryGetValue(own.Name, out var narrow)
                && (wide.Kind == RawKind.Union && wide.Members.Any(m => m.Name == own.Name)
                    || wide.Kind == RawKind.Interface && narrow.Interfaces.Any(i => i.Name == promised.Name)));
    }
}
