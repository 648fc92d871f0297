using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>What a schema, or GraphQL itself, says about a directive.</summary>
internal sealed record DirectiveDeclaration
{
    /// <summary>Without <c>@</c>.</summary>
    public required string Name { get; init; }

    public required bool IsRepeatable { get; init; }

    public required ImmutableArray<string> Sites { get; init; }

    public required ImmutableArray<RawMember> Parameters { get; init; }

    /// <summary>Whether it is one of GraphQL's own: data models bend those, so to use one otherwise is worth a warning only.</summary>
    public required bool IsStandard { get; init; }

    public required SourceLocation Location { get; init; }

    internal Severity Severity => IsStandard ? Severity.Warning : Severity.Error;

    /// <summary>For notes.</summary>
    internal ImmutableArray<string> Where => IsStandard ? [$"'@{Name}' is one of GraphQL's own directives."] : [$"Declared at {Location}."];

    internal RawMember? Parameter(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Name == name) return parameter;
        }

        return null;
    }

    internal static DirectiveDeclaration Of(RawType definition, bool isStandard) => new()
    {
        Name = definition.Name[1..],
        IsRepeatable = definition.Repeatable,
        Sites = definition.Locations,
        Parameters = definition.Members,
        IsStandard = isStandard,
        Location = definition.Location,
    };
}
