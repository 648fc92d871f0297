using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>No interface implements itself, neither directly nor through others.</summary>
internal static class InterfaceCycles
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        var interfaces = definitions.Types.Where(t => t.Kind == RawKind.Interface && !t.Interfaces.IsEmpty).Select(t => t.Name);
        foreach (var cycle in Cycles.Of(interfaces, name => Parents(name, definitions)))
        {
            var type = definitions.ByName[cycle[0]];
            problems.Error(
                "interface-cycle",
                cycle.Length == 1 ? $"'{type.Name}' implements itself." : $"'{type.Name}' implements itself: {Cycles.Path(cycle)}.",
                type.Interfaces.First(i => i.Name == cycle[1 % cycle.Length]).Location,
                Coordinate.OfType(type.Name),
                "Take one of the interfaces out of the circle.");
        }
    }

    private static IEnumerable<string> Parents(string name, Definitions definitions) =>
        definitions.ByName.TryGetValue(name, out var type) && type.Kind == RawKind.Interface
            ? type.Interfaces.Select(i => i.Name)
            : [];
}
