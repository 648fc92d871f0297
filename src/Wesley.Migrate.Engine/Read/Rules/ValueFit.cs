using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Whether GraphQL takes a value for a type. A scalar that is not GraphQL's own takes any.</summary>
internal static class ValueFit
{
    internal static IEnumerable<Misfit> Misfits(RawValue value, TypeRef type, Definitions definitions)
    {
        if (value.Kind == RawValueKind.Null)
            return type.Required ? [new(value, value.Location, $"a value of {type}")] : [];

        // GraphQL takes a single value for a list of that one.
        if (type.IsList)
            return (value.Kind == RawValueKind.List ? value.Items : [value]).SelectMany(i => Misfits(i, type.Item!, definitions));

        return definitions.ByName.TryGetValue(type.Name, out var declared) ? Declared(value, declared, definitions) : BuiltIn(value, type.Name);
    }

    private static IEnumerable<Misfit> BuiltIn(RawValue value, string scalar)
    {
        var (fits, wanted) = scalar switch
        {
            "Int" => (IsInt(value), "a whole number from -2147483648 to 2147483647"),
            "Float" => (IsFloat(value), "a number"),
            "String" => (value.Kind == RawValueKind.String, "a string"),
            "Boolean" => (value.Kind == RawValueKind.Boolean, "true or false"),
            "ID" => (value.Kind is RawValueKind.String or RawValueKind.Int, "a string or a whole number"),
            _ => (true, ""),
        };
        return fits ? [] : [new(value, value.Location, wanted)];
    }

    private static IEnumerable<Misfit> Declared(RawValue value, RawType type, Definitions definitions) => type.Kind switch
    {
        RawKind.Enum when value.Kind != RawValueKind.Enum || type.Members.All(m => m.Name != value.Text) =>
            [new(value, value.Location, $"a value of '{type.Name}'") { Choices = [.. type.Members.Select(m => m.Name)] }],
        RawKind.Input when value.Kind != RawValueKind.Object => [new(value, value.Location, $"an object of type '{type.Name}'")],
        RawKind.Input => Fields(value, type, definitions),
        _ => [],
    };

    private static IEnumerable<Misfit> Fields(RawValue value, RawType type, Definitions definitions)
    {
        foreach (var given in value.Members)
        {
            if (type.Members.FirstOrDefault(m => m.Name == given.Name) is not { } field)
            {
                var named = new RawValue { Kind = RawValueKind.Enum, Text = given.Name, Location = given.Location };
                yield return new(named, given.Location, $"a field of '{type.Name}'") { Choices = [.. type.Members.Select(m => m.Name)] };
                continue;
            }

            foreach (var misfit in Misfits(given.Value, field.Type!, definitions))
            {
                yield return misfit;
            }
        }

        foreach (var missing in type.Members.Where(m => m.Type!.Required && m.Default is null && value.Members.All(g => g.Name != m.Name)))
        {
            yield return new(value, value.Location, $"complete without '{missing.Name}'") { Remedy = $"Add '{missing.Name}: …'." };
        }
    }

    private static bool IsInt(RawValue value) =>
        value.Kind == RawValueKind.Int && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsFloat(RawValue value) =>
        value.Kind is RawValueKind.Int or RawValueKind.Float
        && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
