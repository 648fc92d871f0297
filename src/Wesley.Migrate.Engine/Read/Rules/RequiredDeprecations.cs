using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;
using Wesley.Migrate.Engine.Read.Resolving;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>What must be given cannot be on its way out.</summary>
internal static class RequiredDeprecations
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var argument in definitions.Arguments)
        {
            if (IsContradiction(argument.Member)) Report(argument.Member, argument.Coordinate, problems);
        }

        foreach (var input in definitions.Types.Where(t => t.Kind == RawKind.Input))
        foreach (var field in input.Members)
        {
            if (IsContradiction(field)) Report(field, Coordinate.OfMember(input.Name, field.Name), problems);
        }
    }

    private static bool IsContradiction(RawMember member) =>
        member.Type!.Required && member.Default is null && Deprecations.Reason(member.Directives) is not null;

    private static void Report(RawMember member, Coordinate on, Problems problems) =>
        problems.Warning(
            "deprecated-required",
            $"'{on}' is deprecated, but must be given.",
            member.Location,
            on,
            "Make it nullable, or give it a default.");
}
