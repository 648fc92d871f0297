using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>What is implemented is an interface, and what that implements is implemented as well.</summary>
internal static class ImplementedNames
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var type in definitions.Types.Where(t => !t.Interfaces.IsEmpty))
        {
            foreach (var name in type.Interfaces)
            {
                if (!definitions.ByName.TryGetValue(name.Name, out var named)) Unknown(type, name, definitions, problems);
                else if (named.Kind != RawKind.Interface) NotAnInterface(type, name, named, problems);
                else Ancestors(type, name, named, problems);
            }
        }
    }

    private static void Unknown(RawType type, RawName name, Definitions definitions, Problems problems)
    {
        var near = problems.Nearest(name.Name, definitions.Types.Where(t => t.Kind == RawKind.Interface).Select(t => t.Name));
        problems.Warning(
            "interface-unknown",
            $"'{type.Name}' implements '{name.Name}', which is not declared.",
            name.Location,
            Coordinate.OfType(type.Name),
            near is null ? $"Declare it, or remove it from '{type.Name}'." : Advice.Meant(near, name.Location));
    }

    private static void NotAnInterface(RawType type, RawName name, RawType named, Problems problems) =>
        problems.Error(
            "interface-not-an-interface",
            $"'{type.Name}' implements '{name.Name}', which is {Words.A(named.Kind)}.",
            name.Location,
            Coordinate.OfType(type.Name),
            $"Name an interface, or remove it from '{type.Name}'.",
            $"Defined at {named.Location}.");

    private static void Ancestors(RawType type, RawName name, RawType parent, Problems problems)
    {
        foreach (var ancestor in parent.Interfaces)
        {
            if (ancestor.Name == type.Name || type.Interfaces.Any(i => i.Name == ancestor.Name)) continue;

            problems.Warning(
                "interface-not-inherited",
                $"'{type.Name}' implements '{name.Name}', but not '{ancestor.Name}', which that one implements.",
                name.Location,
                Coordinate.OfType(type.Name),
                new Advice($"Add '& {ancestor.Name}' to '{type.Name}'.", Advice.Write($"{name.Name} & {ancestor.Name}", name.Location)),
                $"'{parent.Name}' names it at {ancestor.Location}.");
        }
    }
}
