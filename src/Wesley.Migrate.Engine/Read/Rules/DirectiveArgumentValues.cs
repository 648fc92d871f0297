namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>
/// A declared directive's arguments have values of the declared types. Worth a warning: other tools take such a schema, and
/// declarations in data models are looser than what a dialect understands.
/// </summary>
internal static class DirectiveArgumentValues
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var (on, use, declared) in definitions.DeclaredUses())
        foreach (var argument in use.Arguments)
        {
            if (declared.Parameter(argument.Name) is not { } parameter) continue;

            foreach (var misfit in ValueFit.Misfits(argument.Value, parameter.Type!, definitions))
            {
                problems.Warning(
                    "directive-argument-type",
                    $"'{argument.Name}' of '@{use.Name}' on {on} is declared as {parameter.Type}, but {misfit.Value} is not {misfit.Wanted}.",
                    misfit.At,
                    on.Coordinate,
                    misfit.Next(problems),
                    declared.Where);
            }
        }
    }
}
