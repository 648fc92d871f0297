using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A table's keys, indexes and tenant column out of its directives.</summary>
internal static class KeyReading
{
    internal static TableKeys Read(AnnotatedType table, Dialect dialect, Func<string, bool> isColumn, Problems problems) => table.HasUses
        ? new()
        {
            Primary = PrimaryKeyReading.Read(table, dialect, isColumn, problems),
            Unique = Unique(table, isColumn, problems),
            Indexes = Indexes(table, isColumn, problems),
            TenantBy = Tenant(table, isColumn, problems),
        }
        : new() { Primary = PrimaryKeyReading.Implicit(table, dialect), Unique = [], Indexes = [], TenantBy = null };

    private static ImmutableArray<UniqueKey> Unique(
        AnnotatedType table,
        Func<string, bool> isColumn,
        Problems problems) =>
        Once(
            table,
            KeyFields.Of(table, DirectiveMeaning.Unique, isColumn, problems)
                .Where(k => !k.Columns.IsEmpty)
                .Select(k => (k.Use, Key: new UniqueKey { Columns = k.Columns, Location = k.Use.Location })),
            key => key.Subject,
            problems);

    private static ImmutableArray<IndexDefinition> Indexes(
        AnnotatedType table,
        Func<string, bool> isColumn,
        Problems problems) =>
        Once(
            table,
            KeyFields.Of(table, DirectiveMeaning.Index, isColumn, problems)
                .Where(k => !k.Columns.IsEmpty)
                .Select(k => (k.Use, Key: IndexReading.Read(table, k.Use, k.Columns, problems))),
            index => index.Subject,
            problems);

    private static string? Tenant(AnnotatedType table, Func<string, bool> isColumn, Problems problems)
    {
        if (table.Use(DirectiveMeaning.Tenant) is { } use)
            return use.Value(ArgumentRole.Column) is { } column ? KeyFields.Column(table, use, column, isColumn, problems) : null;

        var marked = KeyFields.OnFields(table, DirectiveMeaning.Tenant, isColumn, problems).ToImmutableArray();
        foreach (var (again, member) in marked.Skip(1))
        {
            problems.Error(
                "tenant-duplicate",
                $"'{table.Name}' has two tenant columns, '{marked[0].Member.Raw.Name}' and '{member.Raw.Name}'.",
                again.Location,
                member.Coordinate,
                "Keep one of them.");
        }

        return marked.IsEmpty ? null : marked[0].Member.Raw.Name;
    }

    /// <summary>In ordinal order of what tells one from another; the same one twice is worth a word.</summary>
    private static ImmutableArray<T> Once<T>(
        AnnotatedType table,
        IEnumerable<(FamilyUse Use, T Key)> keys,
        Func<T, string> subject,
        Problems problems)
    {
        var found = new SortedList<string, T>(StringComparer.Ordinal);
        foreach (var (use, key) in keys)
        {
            if (!found.TryAdd(subject(key), key))
                problems.Warning(
                    "key-duplicate",
                    $"'@{use.Raw.Name}' over {subject(key)} stands twice on '{table.Name}'; once counts.",
                    use.Location,
                    table.Coordinate,
                    "Remove one of them.");
        }

        return [.. found.Values];
    }
}
