using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A declared directive has the arguments it needs, and none that is not declared.</summary>
internal static class DirectiveArgumentNames
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var (on, use, declared) in definitions.DeclaredUses())
        {
            foreach (var argument in use.Arguments)
            {
                if (declared.Parameter(argument.Name) is null) Unknown(on, use, argument, declared, problems);
            }

            foreach (var parameter in declared.Parameters)
            {
                if (parameter.Type!.Required && parameter.Default is null && use.Argument(parameter.Name) is null)
                    problems.Report(
                        declared.Severity,
                        "directive-argument-missing",
                        $"'@{use.Name}' on {on} needs the argument '{parameter.Name}: {parameter.Type}'.",
                        use.Location,
                        on.Coordinate,
                        $"Write '@{use.Name}({parameter.Name}: …)'.",
                        declared.Where);
            }
        }
    }

    private static void Unknown(
        Element on,
        RawDirective use,
        RawArgument argument,
        DirectiveDeclaration declared,
        Problems problems)
    {
        var known = declared.Parameters.Select(p => p.Name);
        Advice next = declared.Parameters.IsEmpty ? "Remove it: the directive takes no argument."
            : problems.Nearest(argument.Name, known) is { } near ? Advice.Meant(near, argument.Location)
            : $"Use one of: {string.Join(", ", known)}.";
        problems.Report(
            declared.Severity,
            "directive-argument-unknown",
            $"'@{use.Name}' on {on} has no argument '{argument.Name}'.",
            argument.Location,
            on.Coordinate,
            next,
            declared.Where);
    }
}
