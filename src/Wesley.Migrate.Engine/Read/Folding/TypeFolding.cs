using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>Puts definitions and their extensions together.</summary>
internal static class TypeFolding
{
    private static readonly ImmutableHashSet<string> _rootNames = ["Query", "Mutation", "Subscription"];

    /// <summary>What is wrong is said, and then left out, so that the rules behind this see a schema and find more.</summary>
    /// <param name="definitions">Of all sources.</param>
    /// <param name="used">What they use.</param>
    /// <param name="isWhole">Whether none is missing for a syntax error; otherwise nothing is said about absent ones.</param>
    /// <param name="problems">Takes what is found.</param>
    internal static RawSchema Fold(ImmutableArray<RawType> definitions, UsedNames used, bool isWhole, Problems problems)
    {
        var folded = definitions
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray())
            .Select(parts => parts is [{ IsExtension: false } only] ? only : FoldOne(parts, isWhole, problems))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .ToImmutableArray();

        foreach (var type in folded)
        {
            Duplicates.Check(type, problems);
        }

        var schema = folded.FirstOrDefault(t => t.Kind == RawKind.Schema);
        return new()
        {
            Types = [.. folded.Where(t => t.Kind != RawKind.Schema).Select(t => problems.HasErrors ? Once(t) : t)],
            Used = used,
            Definition = schema,
            RootTypes = schema is { Members.IsEmpty: false } ? [.. schema.Members.Select(m => m.Type!.Name)] : _rootNames,
        };
    }

    private static RawType FoldOne(ImmutableArray<RawType> parts, bool isWhole, Problems problems)
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

        if (definitions.IsEmpty && isWhole && !IsRoot(parts[0])) Undefined(parts, problems);

        var root = definitions.FirstOrDefault(parts[0]);
        var type = parts.Where(p => p.IsExtension && !ReferenceEquals(p, root)).Aggregate(root, (type, extension) => Extend(type, extension, problems));
        return definitions.Skip(1).Aggregate(type, Remember);
    }

    /// <summary>Servers put a schema together from pieces that only ever extend the root types, so these need no definition.</summary>
    private static bool IsRoot(RawType type) => type.Kind == RawKind.Schema || _rootNames.Contains(type.Name);

    private static void Undefined(ImmutableArray<RawType> extensions, Problems problems)
    {
        foreach (var extension in extensions)
        {
            problems.Error(
                "extension-without-type",
                $"'{extension.Name}' is extended but nowhere defined.",
                extension.Location,
                On(extension),
                $"Define '{extension.Name}' in one of the sources, or pass the source that does.");
        }
    }

    /// <summary>The fields of a second definition stay known: what refers to them is not wrong as well.</summary>
    private static RawType Remember(RawType type, RawType again) => type.Kind != again.Kind ? type : type with
    {
        Members = [.. type.Members, .. again.Members.ExceptBy(type.Members.Select(m => m.Name), m => m.Name, StringComparer.Ordinal)],
    };

    private static RawType Once(RawType type) => type with
    {
        Members = [.. type.Members.DistinctBy(m => m.Name).Select(m => m with { Arguments = [.. m.Arguments.DistinctBy(a => a.Name)] })],
    };

    private static RawType Extend(RawType type, RawType extension, Problems problems)
    {
        if (type.Kind != extension.Kind)
        {
            problems.Error(
                "extension-kind",
                $"'{type.Name}' is extended as another kind of type than it is.",
                extension.Location,
                On(type),
                "Extend it with the keyword it is defined with.",
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
