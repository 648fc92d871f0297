using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>Puts definitions and their extensions together.</summary>
internal static class TypeFolding
{
    private static readonly ImmutableHashSet<string> _rootNames = ["Query", "Mutation", "Subscription"];

    internal static RawSchema Fold(ImmutableArray<RawType> definitions, Problems problems)
    {
        var folded = definitions
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .Select(group => FoldOne([.. group], problems))
            .OfType<RawType>()
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .ToImmutableArray();

        foreach (var type in folded)
        {
            Duplicates.Check(type, problems);
        }

        var schema = folded.FirstOrDefault(t => t.Kind == RawKind.Schema);
        return new()
        {
            Types = [.. folded.Where(t => t.Kind != RawKind.Schema)],
            Definition = schema,
            RootTypes = schema is { Members.IsEmpty: false } ? [.. schema.Members.Select(m => m.Type!.Name)] : _rootNames,
        };
    }

    private static RawType? FoldOne(ImmutableArray<RawType> parts, Problems problems)
    {
        var definitions = parts.Where(p => !p.IsExtension).ToImmutableArray();
        foreach (var again in definitions.Skip(1))
        {
            problems.Error(
                "type-duplicate",
                $"'{again.Name}' is defined twice.",
                again.Location,
                On(again),
                "Remove or rename one of the definitions.",
                $"First defined at {definitions[0].Location}.");
        }

        if (Base(parts, definitions) is not { } root)
        {
            problems.Error(
                "extension-without-type",
                $"'{parts[0].Name}' is extended but nowhere defined.",
                parts[0].Location,
                On(parts[0]),
                $"Define '{parts[0].Name}' in one of the sources, or pass the source that does.");
            return null;
        }

        return parts.Where(p => p.IsExtension && !ReferenceEquals(p, root)).Aggregate(root, (type, extension) => Extend(type, extension, problems));
    }

    /// <summary>Servers put a schema together from pieces that only ever extend the root types, so these need no definition.</summary>
    private static RawType? Base(ImmutableArray<RawType> parts, ImmutableArray<RawType> definitions) =>
        !definitions.IsEmpty ? definitions[0]
        : parts[0].Kind == RawKind.Schema || _rootNames.Contains(parts[0].Name) ? parts[0]
        : null;

    private static RawType Extend(RawType type, RawType extension, Problems problems)
    {
        if (type.Kind != extension.Kind)
        {
            problems.Error(
                "extension-kind",
                $"'{type.Name}' is extended as another kind of type than it is.",
                extension.Location,
                On(type),
                $"Extend it with the keyword it is defined with.",
                $"Defined at {type.Location}.");
            return type;
        }

        return type with
        {
            Members = [.. type.Members, .. extension.Members],
            Interfaces = [.. type.Interfaces, .. extension.Interfaces],
            Directives = [.. type.Directives, .. extension.Directives],
        };
    }

    private static Coordinate? On(RawType type) => type.Kind == RawKind.Schema ? null : Coordinate.OfType(type.Name);
}
