using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>The columns that a directive on a type or a field speaks of.</summary>
internal static class KeyFields
{
    /// <summary>Every use of a meaning with the columns it names: on a field the field itself, on the type its list of fields.</summary>
    internal static IEnumerable<(FamilyUse Use, ImmutableArray<string> Columns)> Of(AnnotatedType table, DirectiveMeaning meaning, Func<string, bool> isColumn, Problems problems)
    {
        foreach (var use in table.Uses)
        {
            if (use.Meaning == meaning) yield return (use, Listed(table, use, ArgumentRole.Fields, isColumn, problems));
        }

        foreach (var (use, member) in OnFields(table, meaning, isColumn, problems))
        {
            if (use.Value(ArgumentRole.Fields) is { } list)
                problems.Error(
                    "directive-argument-misplaced",
                    $"'@{use.Raw.Name}' on the field '{member.Coordinate}' speaks of that field alone.",
                    list.Location,
                    member.Coordinate,
                    $"Move it to the type '{table.Name}', or remove its list of fields.");
            yield return (use, [member.Raw.Name, .. Listed(table, use, ArgumentRole.MoreFields, isColumn, problems)]);
        }
    }

    /// <summary>Every use on a field that is stored; on another it is an error.</summary>
    internal static IEnumerable<(FamilyUse Use, AnnotatedMember Member)> OnFields(AnnotatedType table, DirectiveMeaning meaning, Func<string, bool> isColumn, Problems problems)
    {
        foreach (var member in table.Members)
        foreach (var use in member.Uses)
        {
            if (use.Meaning != meaning) continue;

            if (isColumn(member.Raw.Name)) yield return (use, member);
            else NotAColumn(use, member, use.Location, problems);
        }
    }

    private static ImmutableArray<string> Listed(
        AnnotatedType table,
        FamilyUse use,
        ArgumentRole role,
        Func<string, bool> isColumn,
        Problems problems)
    {
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var item in use.Value(role)?.Items ?? [])
        {
            if (Column(table, use, item, isColumn, problems) is not { } column) continue;

            if (columns.Contains(column))
                problems.Error(
                    "key-field-duplicate",
                    $"'@{use.Raw.Name}' on '{table.Name}' lists '{column}' twice.",
                    item.Location,
                    table.Coordinate,
                    "Remove one of them.");
            else
                columns.Add(column);
        }

        return columns.ToImmutable();
    }

    /// <summary>A column of the type by its name; <see langword="null"/>, with an error, when there is none.</summary>
    internal static string? Column(
        AnnotatedType table,
        FamilyUse use,
        RawValue name,
        Func<string, bool> isColumn,
        Problems problems)
    {
        if (table.Member(name.Text) is not { } member)
        {
            var near = problems.Nearest(name.Text, table.Members.Select(m => m.Raw.Name));
            problems.Error(
                "key-field-unknown",
                $"'@{use.Raw.Name}' names '{name.Text}', but '{table.Name}' has no such field.",
                name.Location,
                table.Coordinate,
                near is null ? $"Add '{name.Text}' to '{table.Name}', or correct the name." : Advice.MeantText(near, name));
            return null;
        }

        if (isColumn(name.Text)) return name.Text;

        NotAColumn(use, member, name.Location, problems);
        return null;
    }

    private static void NotAColumn(FamilyUse use, AnnotatedMember member, SourceLocation at, Problems problems) =>
        problems.Error(
            "key-not-a-column",
            $"'@{use.Raw.Name}' needs a column, but '{member.Coordinate}' of type {member.Type} is a relation and stores nothing.",
            at,
            member.Coordinate,
            "Use the field that holds the reference, or give this one a foreign key.");
}
