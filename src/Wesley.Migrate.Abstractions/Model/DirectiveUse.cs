using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A directive as used on a type, field or enum value, under its canonical name.</summary>
public sealed record DirectiveUse
{
    /// <summary>The canonical name without <c>@</c>: families known to the dialect lose their prefix, all others stay as written.</summary>
    public required string Name { get; init; }

    /// <summary>What the dialect takes it for at its place. Rules ask for this and never for a name, which is the dialect's.</summary>
    public DirectiveMeaning Meaning { get; init; }

    /// <summary>Whether the model says in members of its own all that the directive says; such a directive is no difference by itself.</summary>
    public bool Known { get; init; }

    /// <summary>The arguments in ordinal order of their names.</summary>
    public ImmutableArray<DirectiveArgument> Arguments { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The value of an argument, or <see langword="null"/>.</summary>
    public string? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        "@" + Name + (Arguments.IsEmpty ? "" : $"({string.Join(", ", Arguments.Select(a => $"{a.Name}: {a.Value}"))})");
}
