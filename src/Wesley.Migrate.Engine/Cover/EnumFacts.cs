using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between an enum before and after.</summary>
internal static class EnumFacts
{
    internal static void Add(FactSet facts, EnumType before, EnumType after, NameMap names)
    {
        var at = after.Coordinate;
        facts.Differ(at, SchemaAspect.Default, before.Default is null ? null : names.MemberText(before.Name, before.Default), after.Default);
        facts.FormerName(at, before.Name, after.Name, before.RenamedFrom, after.RenamedFrom);
        facts.Differ(at, SchemaAspect.Uid, before.Uid, after.Uid);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);

        var rest = after.Values.ToDictionary(v => v.Name, StringComparer.Ordinal);
        var common = new List<string>();
        foreach (var old in before.Values)
        {
            if (names.Member(before.Name, old.Name) is { } now && rest.Remove(now, out var paired))
            {
                common.Add(now);
                Value(facts, Coordinate.OfMember(after.Name, now), old, paired);
            }
            else
            {
                facts.Add(Coordinate.OfMember(after.Name, old.Name), SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Keys)
        {
            facts.Add(Coordinate.OfMember(after.Name, added), SchemaAspect.Added);
        }

        if (!after.Values.Select(v => v.Name).Where(common.Contains).SequenceEqual(common, StringComparer.Ordinal))
        {
            facts.Add(at, SchemaAspect.Order);
        }
    }

    private static void Value(FactSet facts, Coordinate at, EnumValue before, EnumValue after)
    {
        facts.Differ(at, SchemaAspect.Name, before.Name, after.Name);
        facts.FormerName(at, before.Name, after.Name, before.RenamedFrom, after.RenamedFrom);
        facts.Differ(at, SchemaAspect.Uid, before.Uid, after.Uid);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);
        facts.Differ(at, SchemaAspect.Deprecation, before.Deprecation, after.Deprecation);
    }
}
