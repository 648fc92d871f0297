using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>Collects facts; knows the comparisons that every element needs.</summary>
internal sealed class FactSet
{
    internal SortedSet<SchemaFact> All { get; } = [];

    internal void Add(Coordinate at, string aspect, string subject = "") => All.Add(SchemaFact.Of(at, aspect, subject));

    /// <summary>One fact when the texts differ.</summary>
    internal void Differ(Coordinate at, string aspect, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Add(at, aspect);
        }
    }

    /// <summary>One fact per subject that is on one side only. The same subject several times is told apart by a number.</summary>
    internal void DifferEach(Coordinate at, string aspect, IEnumerable<string> before, IEnumerable<string> after)
    {
        var old = Numbered(before);
        old.SymmetricExceptWith(Numbered(after));
        foreach (var subject in old)
        {
            Add(at, aspect, subject);
        }
    }

    /// <summary>One fact per directive name whose uses differ, of those that the model says in no other way.</summary>
    internal void Directives(Coordinate at, IEnumerable<DirectiveUse> before, IEnumerable<DirectiveUse> after)
    {
        var uses = before.Where(d => !d.Known).Select(d => (d.Name, Text: $"-{d}"))
            .Concat(after.Where(d => !d.Known).Select(d => (d.Name, Text: $"+{d}")));
        foreach (var name in uses.GroupBy(u => u.Name, StringComparer.Ordinal))
        {
            var sides = name.ToLookup(u => u.Text[0], u => u.Text[1..]);
            if (!sides['-'].SequenceEqual(sides['+'], StringComparer.Ordinal))
            {
                Add(at, SchemaAspect.Directive, name.Key);
            }
        }
    }

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
