using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A type has the fields of its interfaces, with types and arguments that keep the interface's promise.</summary>
internal static class ImplementedFields
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        var own = new Dictionary<string, RawMember>(StringComparer.Ordinal);
        foreach (var type in definitions.Types.Where(t => !t.Interfaces.IsEmpty))
        {
            own.Clear();
            foreach (var field in type.Members)
            {
                own.Add(field.Name, field);
            }

            foreach (var name in type.Interfaces.DistinctBy(i => i.Name))
            {
                if (name.Name == type.Name
                    || !definitions.ByName.TryGetValue(name.Name, out var parent)
                    || parent.Kind != RawKind.Interface)
                    continue;

                foreach (var promised in parent.Members)
                {
                    if (own.TryGetValue(promised.Name, out var given)) Check(type, given, parent, promised, definitions, problems);
                    else Missing(type, name, promised, problems);
                }
            }
        }
    }

    private static void Missing(RawType type, RawName parent, RawMember promised, Problems problems) =>
        problems.Warning(
            "interface-field-missing",
            $"'{type.Name}' implements '{parent.Name}', but has no field '{promised.Name}'.",
            parent.Location,
            Coordinate.OfMember(type.Name, promised.Name),
            $"Add '{promised.Name}: {promised.Type}' to '{type.Name}'.",
            $"'{parent.Name}.{promised.Name}' is at {promised.Location}.");

    private static void Check(
        RawType type,
        RawMember field,
        RawType parent,
        RawMember promised,
        Definitions definitions,
        Problems problems)
    {
        if (!Subtypes.Keeps(field.Type!, promised.Type!, definitions))
            Broken(
                type,
                field,
                field.TypeLocation!,
                $"has the type {field.Type}, but '{parent.Name}.{promised.Name}' promises {promised.Type}",
                $"Give it the type {promised.Type}.",
                promised,
                problems);
        foreach (var argument in promised.Arguments)
        {
            if (field.Arguments.FirstOrDefault(a => a.Name == argument.Name) is not { } given)
                Broken(
                    type,
                    field,
                    field.Location,
                    $"has no argument '{argument.Name}', but '{parent.Name}.{promised.Name}' has",
                    $"Add '{argument.Name}: {argument.Type}'.",
                    argument,
                    problems);
            else if (given.Type != argument.Type)
                Broken(
                    type,
                    field,
                    given.TypeLocation!,
                    $"takes '{argument.Name}' as {given.Type}, but '{parent.Name}.{promised.Name}' as {argument.Type}",
                    $"Give it the type {argument.Type}.",
                    argument,
                    problems);
        }

        foreach (var extra in field.Arguments)
        {
            if (!extra.Type!.Required || extra.Default is not null || promised.Arguments.Any(a => a.Name == extra.Name)) continue;

            Broken(
                type,
                field,
                extra.Location,
                $"needs the argument '{extra.Name}', which '{parent.Name}.{promised.Name}' does not have",
                $"Make '{extra.Name}' nullable, or give it a default.",
                promised,
                problems);
        }
    }

    private static void Broken(
        RawType type,
        RawMember field,
        SourceLocation at,
        string what,
        string next,
        RawMember promised,
        Problems problems) =>
        problems.Warning(
            "interface-field-mismatch",
            $"'{type.Name}.{field.Name}' {what}.",
            at,
            Coordinate.OfMember(type.Name, field.Name),
            next,
            $"Promised at {promised.Location}.");
}
