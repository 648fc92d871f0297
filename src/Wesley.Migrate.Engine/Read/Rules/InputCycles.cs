using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Input types that need a value of themselves, for which there is none.</summary>
internal static class InputCycles
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        var inputs = definitions.Types.Where(t => t.Kind == RawKind.Input).Select(t => t.Name);
        foreach (var cycle in Cycles.Of(inputs, name => Needed(name, definitions).Select(f => f.Type!.Name)))
        {
            var type = definitions.ByName[cycle[0]];
            var field = Needed(type.Name, definitions).First(f => f.Type!.Name == cycle[1 % cycle.Length]);
            problems.Warning(
                "input-cycle",
                $"No value of '{type.Name}' can be written: it needs one of itself, {Cycles.Path(cycle)}.",
                field.Location,
                Coordinate.OfMember(type.Name, field.Name),
                "Make one of the fields on the way nullable.");
        }
    }

    private static IEnumerable<RawMember> Needed(string name, Definitions definitions) =>
        definitions.ByName.TryGetValue(name, out var type) && type.Kind == RawKind.Input
            ? type.Members.Where(f => f.Type is { Required: true, IsList: false } && definitions.KindOf(f.Type.Name) == RawKind.Input)
            : [];
}
