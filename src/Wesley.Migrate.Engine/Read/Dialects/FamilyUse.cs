using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A directive in use together with what the dialect says about it.</summary>
/// <param name="Raw">The directive as spelled.</param>
/// <param name="Family">Its family; <see langword="null"/> when the dialect does not know it.</param>
/// <param name="Meaning">What the dialect takes it for at this place.</param>
internal sealed record FamilyUse(RawDirective Raw, DirectiveFamily? Family, DirectiveMeaning Meaning)
{
    internal SourceLocation Location => Raw.Location;

    /// <summary>The first of several that has a meaning.</summary>
    internal static FamilyUse? Of(ImmutableArray<FamilyUse> uses, DirectiveMeaning meaning)
    {
        // No LINQ: every member of a schema is asked for many meanings, and nearly none has any.
        foreach (var use in uses)
        {
            if (use.Meaning == meaning) return use;
        }

        return null;
    }

    internal RawValue? Value(ArgumentRole role)
    {
        foreach (var argument in Raw.Arguments)
        {
            if (Family!.Arguments.TryGetValue(argument.Name, out var known) && known.Role == role) return argument.Value;
        }

        return null;
    }

    internal string? Text(ArgumentRole role) => Value(role)?.Text;

    /// <summary>The SQL of a default: the argument's, or the one that the directive stands for as a whole.</summary>
    internal RawValue? Expression =>
        Value(ArgumentRole.Expression)
        ?? (Family!.Expression is { } sql ? new() { Kind = RawValueKind.String, Text = sql, Location = Raw.Location } : null);

    /// <summary>As the model keeps it. It is known when nothing of it is lost by looking at the rest of the model alone.</summary>
    internal DirectiveUse ToModel() => new()
    {
        Name = Family?.Name ?? Raw.Name,
        Meaning = Meaning,
        Known = IsInTheModel && Raw.Arguments.All(a => Family!.Arguments.TryGetValue(a.Name, out var known) && known.Role != ArgumentRole.None),
        Arguments = ImmutableArray.CreateRange(
            Raw.Arguments.Length < 2 ? Raw.Arguments : [.. Raw.Arguments.OrderBy(a => a.Name, StringComparer.Ordinal)],
            static a => new DirectiveArgument { Name = a.Name, Value = a.Value.ToString() }),
        Location = Raw.Location,
    };

    private bool IsInTheModel => Meaning is not (
        DirectiveMeaning.None or DirectiveMeaning.Relation or DirectiveMeaning.Reference or DirectiveMeaning.Policy);
}
