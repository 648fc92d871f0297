using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>An object value has each of its fields once.</summary>
internal static class ObjectFieldRepetitions
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var element in definitions.Elements)
        foreach (var directive in element.Directives)
        foreach (var argument in directive.Arguments)
        {
            if (argument.Value.IsComposite) Check(argument.Value, element.Coordinate, problems);
        }

        foreach (var argument in definitions.Arguments)
        {
            if (argument.Member.Default is { IsComposite: true } value) Check(value, argument.Coordinate, problems);
        }

        foreach (var input in definitions.Types.Where(t => t.Kind == RawKind.Input))
        foreach (var field in input.Members)
        {
            if (field.Default is { IsComposite: true } value) Check(value, Coordinate.OfMember(input.Name, field.Name), problems);
        }
    }

    private static void Check(RawValue value, Coordinate? on, Problems problems)
    {
        var first = new Dictionary<string, RawArgument>(StringComparer.Ordinal);
        foreach (var field in value.Members)
        {
            if (!first.TryAdd(field.Name, field))
                problems.Error(
                    "object-field-duplicate",
                    $"Field '{field.Name}' stands twice in one object value.",
                    field.Location,
                    on,
                    "Remove one of them.",
                    $"First at {first[field.Name].Location}.");
        }

        foreach (var inner in value.Items.Concat(value.Members.Select(m => m.Value)))
        {
            Check(inner, on, problems);
        }
    }
}
