using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>Collects facts; knows the comparisons that every element needs.</summary>
internal sealed class FactSet
{
    internal HashSet<SchemaFact> All { get; } = [];

    internal void Add(Spot at, string aspect, string subject = "") => All.Add(SchemaFact.Of(at.Coordinate, aspect, subject));

    /// <summary>One fact when the texts differ.</summary>
    internal void Differ(Spot at, string aspect, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Add(at, aspect);
        }
    }

    /// <summary>One fact when the types as written differ by more than the renames of what they name.</summary>
    internal void DifferType(Spot at, TypeRef? before, TypeRef? after, NameMap names)
    {
        if (!names.IsEmpty || before != after)
        {
            Differ(at, SchemaAspect.Type, before is null ? null : names.TypeText(before), after?.ToString());
        }
    }

    /// <summary>A stated former name says something of its own, unless the element has just been renamed from it.</summary>
    internal void FormerName(Spot at, string nameBefore, string nameAfter, string? before, string? after)
    {
        var isThisRename = !string.Equals(nameBefore, nameAfter, StringComparison.Ordinal) && string.Equals(after, nameBefore, StringComparison.Ordinal);
        if (!isThisRename)
        {
            Differ(at, SchemaAspect.RenamedFrom, before, after);
        }
    }

    /// <summary>The same for subjects that are at hand; most elements of a large schema have none, and few have others than before.</summary>
    internal void DifferEach(Spot at, string aspect, ImmutableArray<string> before, ImmutableArray<string> after)
    {
        if (!before.AsSpan().SequenceEqual(after.AsSpan()))
        {
            DifferEach(at, aspect, before.AsEnumerable(), after);
        }
    }

    /// <summary>One fact per subject that is on one side only. The same subject several times is told apart by a number.</summary>
    internal void DifferEach(Spot at, string aspect, IEnumerable<string> before, IEnumerable<string> after)
    {
        if (IsEmpty(before) && IsEmpty(after))
        {
            return;
        }

        var old = Numbered(before);
        old.SymmetricExceptWith(Numbered(after));
        foreach (var subject in old)
        {
            Add(at, aspect, subject);
        }
    }

    /// <summary>
    /// The differences of directives that the model says in no other way: argument by argument where a directive stands at most
    /// once on either side, else use by use. Their order says nothing.
    /// </summary>
    internal void Directives(Spot at, ImmutableArray<DirectiveUse> before, ImmutableArray<DirectiveUse> after)
    {
        if (Same(before, after))
        {
            return;
        }

        var old = before.Where(d => !d.Known).ToLookup(d => d.Name, StringComparer.Ordinal);
        var now = after.Where(d => !d.Known).ToLookup(d => d.Name, StringComparer.Ordinal);
        foreach (var name in old.Concat(now).Select(g => g.Key).Distinct(StringComparer.Ordinal))
        {
            if (old[name].Skip(1).Any() || now[name].Skip(1).Any())
            {
                DifferEach(at, SchemaAspect.Directive, old[name].Select(Printed), now[name].Select(Printed));
            }
            else if (old[name].FirstOrDefault() is { } was && now[name].FirstOrDefault() is { } @is)
            {
                Arguments(at, name, was, @is);
            }
            else
            {
                Add(at, SchemaAspect.Directive, name);
            }
        }
    }

    private void Arguments(Spot at, string directive, DirectiveUse before, DirectiveUse after)
    {
        foreach (var argument in before.Arguments.Concat(after.Arguments).Select(a => a.Name).Distinct(StringComparer.Ordinal))
        {
            if (!string.Equals(before.Argument(argument), after.Argument(argument), StringComparison.Ordinal))
            {
                Add(at, SchemaAspect.Directive, $"{directive}({argument}:)");
            }
        }
    }

    // Without a look at the items: most elements of a large schema have none.
    private static bool IsEmpty(IEnumerable<string> subjects) => subjects.TryGetNonEnumeratedCount(out var count) && count == 0;

    private static bool Same(ImmutableArray<DirectiveUse> before, ImmutableArray<DirectiveUse> after)
    {
        if (before.Length != after.Length)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Known != after[i].Known
                || !string.Equals(before[i].Name, after[i].Name, StringComparison.Ordinal)
                || !before[i].Arguments.AsSpan().SequenceEqual(after[i].Arguments.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

    private static string Printed(DirectiveUse use) => use.ToString()[1..];

    private static HashSet<string> Numbered(IEnumerable<string> subjects)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var subject in subjects)
        {
            var count = counts[subject] = counts.GetValueOrDefault(subject) + 1;
            numbered.Add(count == 1 ? subject : FormattableString.Invariant($"{subject} ({count})"));
        }

        return numbered;
    }
}
