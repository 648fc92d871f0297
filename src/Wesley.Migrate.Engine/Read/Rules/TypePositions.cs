using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Fields return output types; arguments and input fields take input types.</summary>
internal static class TypePositions
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        var misplaced = definitions.Used.OutputTypes.Where(name => definitions.KindOf(name) == RawKind.Input).ToHashSet(StringComparer.Ordinal);
        foreach (var type in misplaced.Count == 0 ? [] : definitions.Types.Where(t => t.Kind is RawKind.Object or RawKind.Interface))
        foreach (var field in type.Members)
        {
            if (!misplaced.Contains(field.Type!.Name)) continue;

            Misplaced(
                $"'{type.Name}.{field.Name}' has the input type '{field.Type!.Name}'; a field needs an output type.",
                field,
                Coordinate.OfMember(type.Name, field.Name),
                "Give it a scalar, enum or object type.",
                definitions,
                problems);
        }

        foreach (var input in definitions.Types.Where(t => t.Kind == RawKind.Input))
        foreach (var field in input.Members)
        {
            if (IsOutput(field, definitions)) NeedsInput(field, Coordinate.OfMember(input.Name, field.Name), definitions, problems);
        }

        foreach (var argument in definitions.Arguments)
        {
            if (IsOutput(argument.Member, definitions)) NeedsInput(argument.Member, argument.Coordinate, definitions, problems);
        }
    }

    private static bool IsOutput(RawMember member, Definitions definitions) =>
        definitions.KindOf(member.Type!.Name) is RawKind.Object or RawKind.Interface or RawKind.Union;

    private static void NeedsInput(RawMember member, Coordinate on, Definitions definitions, Problems problems) =>
        Misplaced(
            $"'{on}' has the output type '{member.Type!.Name}'; it needs an input type.",
            member,
            on,
            "Give it a scalar, enum or input type.",
            definitions,
            problems);

    private static void Misplaced(
        string message,
        RawMember member,
        Coordinate on,
        string next,
        Definitions definitions,
        Problems problems) =>
        problems.Error(
            "type-misplaced",
            message,
            member.TypeLocation,
            on,
            next,
            $"Defined at {definitions.ByName[member.Type!.Name].Location}.");
}
