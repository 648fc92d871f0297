using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Two underscores at the start belong to GraphQL's introspection.</summary>
internal static class ReservedNames
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var type in definitions.Types.Concat(definitions.DeclaredDirectives))
        {
            Check(type.Name.TrimStart('@'), type.Location, Coordinate.OfType(type.Name), problems);
            foreach (var member in type.Kind == Raw.RawKind.Union ? [] : type.Members)
            {
                Check(member.Name, member.Location, Coordinate.OfType(type.Name), problems);
                foreach (var argument in member.Arguments)
                {
                    Check(argument.Name, argument.Location, Coordinate.OfType(type.Name), problems);
                }
            }
        }
    }

    private static void Check(string name, SourceLocation at, Coordinate on, Problems problems)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            problems.Warning(
                "name-reserved",
                $"'{name}' starts with two underscores, which GraphQL keeps for itself.",
                at,
                on,
                "Start it with one underscore or none.");
    }
}
