using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>
/// The schema definition names object types. Types that only are called Query, Mutation or Subscription are let be: in a data
/// model a mutation may be one of genes.
/// </summary>
internal static class RootTypes
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var operation in definitions.Schema?.Members ?? [])
        {
            var name = operation.Type!.Name;
            if (!definitions.ByName.TryGetValue(name, out var type))
            {
                var near = problems.Nearest(name, definitions.Types.Where(t => t.Kind == RawKind.Object).Select(t => t.Name));
                problems.Warning(
                    "root-unknown",
                    $"The schema's {operation.Name} type '{name}' is not declared.",
                    operation.TypeLocation,
                    next: near is null ? $"Declare it, or remove '{operation.Name}: {name}'." : Advice.Meant(near, operation.TypeLocation!));
            }
            else if (type.Kind != RawKind.Object)
            {
                problems.Error(
                    "root-not-an-object",
                    $"The schema's {operation.Name} type '{name}' is {Words.A(type.Kind)}.",
                    operation.TypeLocation,
                    next: "Name an object type.",
                    notes: $"Defined at {type.Location}.");
            }
        }
    }
}
