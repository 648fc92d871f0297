using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Reads what a directive says about an enum or its value, for which the model has no member of its own.</summary>
internal static class DirectiveText
{
    internal static string? Uid(ImmutableArray<DirectiveUse> directives) => Argument(directives, "uid", "value");

    internal static string? RenamedFrom(ImmutableArray<DirectiveUse> directives) => Argument(directives, "renamedFrom", "name");

    internal static SourceLocation? WhereRenamed(ImmutableArray<DirectiveUse> directives) =>
        directives.FirstOrDefault(d => string.Equals(d.Name, "renamedFrom", StringComparison.Ordinal))?.Location;

    private static string? Argument(ImmutableArray<DirectiveUse> directives, string directive, string argument) =>
        directives.FirstOrDefault(d => string.Equals(d.Name, directive, StringComparison.Ordinal))?.Argument(argument) is { } printed
            ? Unquoted(printed)
            : null;

    // A printed GraphQL string escapes as JSON does; anything else, such as a bare name, stands for itself.
    private static string? Unquoted(string printed)
    {
        try
        {
            return printed.StartsWith('"') ? JsonSerializer.Deserialize<string>(printed) : printed;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
