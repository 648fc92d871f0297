using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Enums and their defaults.</summary>
internal static class EnumReading
{
    internal static EnumType Read(RawType type, Dialect dialect, Problems problems)
    {
        var uses = DirectiveReading.Read(type.Directives, DirectiveSite.Enum, Coordinate.OfType(type.Name), dialect, problems);
        var values = type.Members
            .Select(v => new AnnotatedMember(
                type.Name,
                v,
                v.Directives.IsEmpty ? [] : DirectiveReading.Read(v.Directives, DirectiveSite.EnumValue, Coordinate.OfMember(type.Name, v.Name), dialect, problems)))
            .ToImmutableArray();
        return new()
        {
            Name = type.Name,
            Values = [.. values.Select(Value)],
            Default = Default(type, uses, values, problems),
            Uid = uses.FirstOrDefault(u => u.Meaning == DirectiveMeaning.Identity)?.Text(ArgumentRole.Value),
            RenamedFrom = uses.FirstOrDefault(u => u.Meaning == DirectiveMeaning.RenamedFrom)?.Text(ArgumentRole.Name),
            Directives = [.. uses.Select(u => u.ToModel())],
            Description = type.Description,
            Location = type.Location,
        };
    }

    private static EnumValue Value(AnnotatedMember value) => new()
    {
        Name = value.Raw.Name,
        Uid = value.Use(DirectiveMeaning.Identity)?.Text(ArgumentRole.Value),
        RenamedFrom = value.Use(DirectiveMeaning.RenamedFrom)?.Text(ArgumentRole.Name),
        Directives = Deprecations.ToModel(value.Uses),
        Description = value.Raw.Description,
        Deprecation = Deprecations.Reason(value.Raw.Directives),
        Location = value.Raw.Location,
    };

    private static string? Default(
        RawType type,
        ImmutableArray<FamilyUse> uses,
        ImmutableArray<AnnotatedMember> values,
        Problems problems)
    {
        var given = new List<(string Value, SourceLocation At)>();
        var named = uses.FirstOrDefault(u => u.Meaning == DirectiveMeaning.Default)?.Value(ArgumentRole.Value);
        if (named is not null) given.Add((named.Text, named.Location));
        given.AddRange(values
            .Select(v => (Name: v.Raw.Name, Use: v.Use(DirectiveMeaning.Default)))
            .Where(v => v.Use is not null)
            .Select(v => (v.Name, v.Use!.Location)));

        foreach (var (_, again) in given.Skip(1))
        {
            problems.Error(
                "enum-default-duplicate",
                $"'{type.Name}' has more than one default.",
                again,
                Coordinate.OfType(type.Name),
                "Keep one of them.",
                $"The first one is at {given[0].At}.");
        }

        if (given.Count == 0) return null;

        // One that stands on a value is a value, so what is none was named.
        var (value, at) = given[0];
        if (type.Members.Any(m => m.Name == value)) return value;

        var near = problems.Nearest(value, type.Members.Select(m => m.Name));
        problems.Error(
            "default-invalid",
            $"'{value}' is no value of '{type.Name}'.",
            at,
            Coordinate.OfType(type.Name),
            near is null ? $"Use one of: {string.Join(", ", type.Members.Select(m => m.Name))}." : Advice.MeantValue(near, named!));
        return null;
    }
}
