using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>GraphQL's own defaults, of arguments and input fields, are values of their types.</summary>
internal static class MemberDefaults
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var argument in definitions.Arguments)
        {
            if (argument.Member.Default is { } value) Check(argument.Member, value, argument.Coordinate, definitions, problems);
        }

        foreach (var input in definitions.Types.Where(t => t.Kind == RawKind.Input))
        foreach (var field in input.Members)
        {
            if (field.Default is { } value) Check(field, value, Coordinate.OfMember(input.Name, field.Name), definitions, problems);
        }
    }

    private static void Check(RawMember member, RawValue value, Coordinate on, Definitions definitions, Problems problems)
    {
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
