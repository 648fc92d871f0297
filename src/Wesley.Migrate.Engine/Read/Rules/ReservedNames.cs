using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Two underscores at the start belong to GraphQL's introspection.</summary>
internal static class ReservedNames
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var type in definitions.Types.Concat(definitions.DeclaredDirectives))
        {
            Check(type.Name.TrimStart('@'), type.Location, type, problems);
            foreach (var member in type.Kind == RawKind.Union ? [] : type.Members)
            {
                Check(member.Name, member.Location, type, problems);
                foreach (var argument in member.Arguments)
                {
                    Check(argument.Name, argument.Location, type, problems);
                }
            }
        }
    }

    private static void Check(string name, SourceLocation at, RawType type, Problems problems)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            problems.Warning(
                "name-reserved",
                $"'{name}' starts with two underscores, which GraphQL keeps for itself.",
                at,
                Coordinate.OfType(type.Name),
                "Start it with one underscore or none.");
    }
}
