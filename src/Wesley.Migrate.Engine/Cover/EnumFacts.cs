using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between an enum before and after.</summary>
internal static class EnumFacts
{
    internal static void Add(FactSet facts, EnumType before, EnumType after, NameMap names)
    {
        var at = new Spot(after.Name);
        facts.Differ(at, SchemaAspect.Default, before.Default is null ? null : names.MemberText(before.Name, before.Default), after.Default);
        facts.FormerName(at, before.Name, after.Name, before.RenamedFrom, after.RenamedFrom);
        facts.Differ(at, SchemaAspect.Uid, before.Uid, after.Uid);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);

        var rest = new Untaken<EnumValue>(after.Values, static v => v.Name);
        var common = new List<string>();
        foreach (var old in before.Values)
        {
            if (names.Member(before.Name, old.Name) is { } now && rest.Take(now) is { } paired)
            {
                common.Add(now);
                Value(facts, at with { Member = now }, old, paired);
            }
            else
            {
                facts.Add(at with { Member = old.Name }, SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Names)
        {
            facts.Add(at with { Member = added }, SchemaAspect.Added);
        }

        if (!after.Values.Select(v => v.Name).Where(common.Contains).SequenceEqual(common, StringComparer.Ordinal))
        {
            facts.Add(at, SchemaAspect.Order);
        }
    }

    private static void Value(FactSet facts, Spot at, EnumValue before, EnumValue after)
    {
        facts.Differ(at, SchemaAspect.Name, before.Name, after.Name);
        facts.FormerName(at, before.Name, after.Name, before.RenamedFrom, after.RenamedFrom);
        facts.Differ(at, SchemaAspect.Uid, before.Uid, after.Uid);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);
        facts.Differ(at, SchemaAspect.Deprecation, before.Deprecation, after.Deprecation);
    }
}
