using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>GraphQL's own defaults, of arguments and input fields, are values of their types.</summary>
internal static class MemberDefaults
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var (owner, field, argument) in definitions.Arguments())
        {
            Check(argument, Coordinate.OfArgument(owner.Name, field?.Name, argument.Name), definitions, problems);
        }

        foreach (var input in definitions.Types.Where(t => t.Kind == RawKind.Input))
        foreach (var field in input.Members)
        {
            Check(field, Coordinate.OfMember(input.Name, field.Name), definitions, problems);
        }
    }

    private static void Check(RawMember member, Coordinate on, Definitions definitions, Problems problems)
    {
        if (member.Default is not { } value) return;

        foreach (var misfit in ValueFit.Misfits(value, member.Type!, definitions))
        {
            problems.Error(
                "default-invalid",
                $"The default {value} of '{on}' does not fit {member.Type}: {misfit.Value} is not {misfit.Wanted}.",
                misfit.At,
                on,
                misfit.Next(problems));
        }
    }
}
