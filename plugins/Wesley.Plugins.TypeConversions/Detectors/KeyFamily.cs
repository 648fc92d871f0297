using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>A column that refers to no other and all columns that lead to it, so that one type has to do for all of them.</summary>
internal sealed record KeyFamily
{
    public required Member Root { get; init; }

    /// <summary>The columns that lead to the root, in ordinal order.</summary>
    public required ImmutableArray<Member> Members { get; init; }

    /// <summary>Those of another stored type than the root's. A list refers with its items.</summary>
    public ImmutableArray<Member> Others =>
        [.. Members.Where(m => !string.Equals(m.Field.Storage!.SqlBase, Root.Field.Storage!.SqlBase, StringComparison.Ordinal))];

    /// <summary>All families of a schema, in ordinal order of their roots.</summary>
    internal static IEnumerable<KeyFamily> All(SchemaModel schema) =>
        from member in Keys(schema)
        let root = RootOf(member, schema)
        where root.Field.IsColumn
        group member by root.At into members
        orderby members.Key
        select new KeyFamily
        {
            Root = new() { At = members.Key, Field = schema.Field(members.Key)! },
            Members = [.. members.Where(m => m.At != members.Key).OrderBy(m => m.At)],
        };

    private static IEnumerable<Member> Keys(SchemaModel schema) =>
        from table in schema.Tables
        from field in table.Columns
        where field.References is not null
        select new Member { At = Coordinate.OfMember(table.Name, field.Name), Field = field };

    /// <summary>The end of the references. Keys that lead in a circle have none; the first in ordinal order stands for it.</summary>
    private static Member RootOf(Member start, SchemaModel schema)
    {
        var seen = new SortedSet<Coordinate> { start.At };
        var here = start;
        while (here.Field.References is { } key && schema.Field(key.Target) is { } target)
        {
            here = new() { At = key.Target, Field = target };
            if (!seen.Add(here.At))
            {
                return Circle(here, schema);
            }
        }

        return here;
    }

    private static Member Circle(Member start, SchemaModel schema)
    {
        var first = start;
        for (var here = Next(start, schema); here.At != start.At; here = Next(here, schema))
        {
            first = here.At.CompareTo(first.At) < 0 ? here : first;
        }

        return first;
    }

    private static Member Next(Member member, SchemaModel schema) =>
        new() { At = member.Field.References!.Target, Field = schema.Field(member.Field.References.Target)! };

    /// <summary>A column by its name in the new schema.</summary>
    internal sealed record Member
    {
        public required Coordinate At { get; init; }

        public required Field Field { get; init; }
    }
}
