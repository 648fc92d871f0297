using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;
using Wesley.Migrate.Engine.Read.Resolving;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>What must be given cannot be on its way out.</summary>
internal static class RequiredDeprecations
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var (owner, field, argument) in definitions.Arguments())
        {
            Check(argument, Coordinate.OfArgument(owner.Name, field?.Name, argument.Name), problems);
        }

        foreach (var input in definitions.Types.Where(t => t.Kind == RawKind.Input))
        foreach (var field in input.Members)
        {
            Check(field, Coordinate.OfMember(input.Name, field.Name), problems);
        }
    }

    private static void Check(RawMember member, Coordinate on, Problems problems)
    {
        if (member.Type!.Required && member.Default is null && Deprecations.Reason(member.Directives) is not null)
            problems.Warning(
                "deprecated-required",
                $"'{on}' is deprecated, but must be given.",
                member.Location,
                on,
                "Make it nullable, or give it a default.");
    }
}
