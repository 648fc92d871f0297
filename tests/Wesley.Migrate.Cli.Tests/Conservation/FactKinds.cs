using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>
/// Which kinds of change may explain a fact of which aspect, and what values a change of a kind has. One that explains another
/// fact beside its own, or says added where something was removed, is no honest change.
/// </summary>
internal static class FactKinds
{
    // Words that a kind must have after the first one, or as its whole; a table of the host's own aspects.
    private static readonly Dictionary<string, string[]> _kinds = new(StringComparer.Ordinal)
    {
        [SchemaAspect.Removed] = ["*.removed", "type.kind.changed", "definition.kind.changed", "field.moved", "enum.value.remapped"],
        [SchemaAspect.Added] = ["*.added", "field.added.*", "type.kind.changed", "definition.kind.changed", "field.moved"],
        [SchemaAspect.Name] = ["*.renamed", "field.moved"],
        [SchemaAspect.TableName] = ["table.name.changed"],
        [SchemaAspect.ColumnName] = ["column.name.changed", "field.renamed"],
        [SchemaAspect.Type] = ["field.type.*", "relation.type.changed", "*.type.changed"],
        [SchemaAspect.List] = ["field.list.*", "relation.type.changed"],
        [SchemaAspect.Required] = ["field.required", "field.required.*", "field.nullable", "relation.type.changed"],
        [SchemaAspect.ItemsRequired] = ["field.items.*", "relation.type.changed"],
        [SchemaAspect.Default] = ["default.*", "*.default.added", "*.default.changed", "*.default.removed"],
        [SchemaAspect.ForeignKey] = ["key.foreign.*"],
        [SchemaAspect.Stored] = ["field.added.*", "field.removed"],
        [SchemaAspect.PrimaryKey] = ["key.primary.*"],
        [SchemaAspect.Unique] = ["key.unique.*"],
        [SchemaAspect.Index] = ["index.*"],
        [SchemaAspect.Uid] = ["identity.added", "identity.changed", "identity.removed"],
        [SchemaAspect.RenamedFrom] = ["identity.former.*"],
        [SchemaAspect.Tenant] = ["tenant.*"],
        [SchemaAspect.Check] = ["check.*"],
        [SchemaAspect.Classification] = ["classification.*"],
        [SchemaAspect.Interface] = ["implements.*"],
        [SchemaAspect.Directive] = ["annotation.*", "policy.*", "relation.target.*"],
        [SchemaAspect.Description] = ["description.*"],
        [SchemaAspect.Deprecation] = ["deprecation.*"],
        [SchemaAspect.Order] = ["enum.reordered"],
        [SchemaAspect.Location] = ["directive.location.*"],
        [SchemaAspect.Repeatable] = ["directive.repeatable.*"],
        [SchemaAspect.Root] = ["schema.root.*"],
    };

    /// <summary>What is dishonest about a change; null when nothing is.</summary>
    internal static string? Complaint(Change change)
    {
        var kind = change.Kind.Id;
        var foreign = change.Explains.FirstOrDefault(f => !_kinds[f.Aspect].Any(pattern => Matches(pattern, kind)));
        return foreign is not null ? $"explains {foreign}, which is none of its business"
            : change.Explains.Any(f => f.Coordinate != change.Coordinate) ? "explains a fact of another place"
            : kind.EndsWith(".added", StringComparison.Ordinal) && (change.Before, change.After) is not (null, not null) ? $"is something new and says {change.Before} before, {change.After} after"
            : kind.EndsWith(".removed", StringComparison.Ordinal) && change.Before is null ? "is something gone and does not say what was there"
            : kind.EndsWith(".changed", StringComparison.Ordinal) && (change.Before is null || change.After is null || change.Before == change.After) && !change.Explains.IsEmpty
                ? $"is something changed and says {change.Before} before, {change.After} after"
            : kind is "field.required" or "field.nullable" && change.After!.EndsWith('!') != (kind == "field.required") ? "says the opposite of its types"
            : null;
    }

    private static bool Matches(string pattern, string kind) =>
        pattern.EndsWith(".*", StringComparison.Ordinal) ? kind.StartsWith(pattern[..^1], StringComparison.Ordinal)
        : pattern.StartsWith("*.", StringComparison.Ordinal) ? kind.EndsWith(pattern[1..], StringComparison.Ordinal)
        : kind == pattern;
}
