using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Puts every spelling of a directive under its family and checks the use against the dialect. Unknown ones pass as they are.</summary>
internal static class DirectiveReading
{
    /// <summary>Without a place where directives mean something to the dialect: names only, no checks.</summary>
    internal static ImmutableArray<FamilyUse> Names(ImmutableArray<RawDirective> directives, Dialect dialect) =>
        ImmutableArray.CreateRange(directives, static (d, own) => new FamilyUse(d, own.Family(d.Name), DirectiveMeaning.None), dialect);

    internal static ImmutableArray<FamilyUse> Read(
        ImmutableArray<RawDirective> directives,
        DirectiveSite site,
        Coordinate on,
        Dialect dialect,
        Problems problems)
    {
        if (directives.IsEmpty) return [];

        var uses = ImmutableArray.CreateBuilder<FamilyUse>(directives.Length);
        foreach (var directive in directives)
        {
            var family = dialect.Family(directive.Name);
            var usage = family?.On.GetValueOrDefault(site);
            var isAgain = usage is { Repeatable: false } && IsAgain(directive, family!, uses, on, problems);
            uses.Add(new(directive, family, isAgain ? DirectiveMeaning.None : dialect.Meaning(directive, site)));

            if (usage is not null) DirectiveArguments.Check(directive, family!, usage, on, problems);
            else if (family is not null) Misplaced(directive, family, on, problems);
        }

        return uses.DrainToImmutable();
    }

    private static bool IsAgain(
        RawDirective directive,
        DirectiveFamily family,
        IEnumerable<FamilyUse> before,
        Coordinate on,
        Problems problems)
    {
        if (before.FirstOrDefault(u => u.Family == family) is not { } first) return false;

        var message = first.Raw.Name == directive.Name
            ? $"'@{directive.Name}' stands twice on '{on}'."
            : $"'@{first.Raw.Name}' and '@{directive.Name}' on '{on}' are the same directive.";
        problems.Error(
            "directive-duplicate",
            message,
            directive.Location,
            on,
            Advice.Without(directive),
            $"First at {first.Location}.");
        return true;
    }

    private static void Misplaced(RawDirective directive, DirectiveFamily family, Coordinate on, Problems problems)
    {
        var sites = string.Join(", ", family.On.Keys.Select(Words));
        problems.Warning(
            "directive-misplaced",
            $"'@{directive.Name}' has no effect on '{on}'.",
            directive.Location,
            on,
            $"Move it: it belongs on {sites}.");
    }

    private static string Words(DirectiveSite site) => site switch
    {
        DirectiveSite.Object => "a type",
        DirectiveSite.Field => "a field",
        DirectiveSite.Enum => "an enum",
        _ => "an enum value",
    };
}
