using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>What foreign keys refer to: by table name first, then by type name, as both spellings are in use.</summary>
internal static class ForeignKeyReading
{
    internal static MemberTable<ForeignKey> Read(Vocabulary words, Problems problems)
    {
        var byTableName = words.Tables
            .GroupBy(t => words.TableNames[t.Name], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var found = new MemberTable<ForeignKey>(words);
        foreach (var member in words.Tables.Where(t => t.HasUses).SelectMany(t => t.Members))
        {
            if (member.Use(DirectiveMeaning.ForeignKey)?.Value(ArgumentRole.Target) is { Kind: RawValueKind.String } target
                && Resolve(member, target, byTableName, words, problems) is { } key)
                found[member] = key;
        }

        foreach (var (holder, key) in ReferenceReading.Read(words))
        {
            if (!found.Has(holder)) found[holder] = key;
        }

        return found;
    }

    private static ForeignKey? Resolve(
        AnnotatedMember member,
        RawValue target,
        Dictionary<string, AnnotatedType> byTableName,
        Vocabulary words,
        Problems problems)
    {
        var dot = target.Text.LastIndexOf('.');
        if (dot <= 0 || dot == target.Text.Length - 1)
        {
            problems.Error(
                "foreign-key-malformed",
                $"'{member.Coordinate}' refers to '{target.Text}', which is not of the form table.column.",
                target.Location,
                member.Coordinate,
                "Write the table, a dot and the column, such as \"users.id\".");
            return null;
        }

        var (owner, column) = (target.Text[..dot], target.Text[(dot + 1)..]);
        if ((byTableName.GetValueOrDefault(owner) ?? words.TablesByType.GetValueOrDefault(owner)) is not { } table)
        {
            var near = problems.Nearest(owner, byTableName.Keys.Concat(words.TablesByType.Keys));
            var what = words.Types.ContainsKey(owner) ? $"'{owner}' is no table" : $"there is no table '{owner}'";
            problems.Error(
                "foreign-key-unknown-table",
                $"'{member.Coordinate}' refers to '{target.Text}', but {what}.",
                target.Location,
                member.Coordinate,
                near is null ? $"Define '{owner}' as a table, or correct the reference." : Advice.MeantText($"{near}.{column}", target));
            return null;
        }

        if (table.Member(column) is null)
        {
            var near = problems.Nearest(column, table.Members.Select(m => m.Raw.Name));
            problems.Error(
                "foreign-key-unknown-column",
                $"'{member.Coordinate}' refers to '{target.Text}', but '{table.Name}' has no field '{column}'.",
                target.Location,
                member.Coordinate,
                near is null ? $"Add '{column}' to '{table.Name}', or correct the reference." : Advice.MeantText($"{owner}.{near}", target));
            return null;
        }

        return new() { Type = table.Name, Field = column, Location = target.Location };
    }
}
