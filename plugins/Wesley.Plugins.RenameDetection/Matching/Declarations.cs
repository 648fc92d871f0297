using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Where a schema states an old name, whatever its dialect calls the directive.</summary>
internal static class Declarations
{
    internal static SourceLocation? Place(ImmutableArray<DirectiveUse> directives) =>
        directives.FirstOrDefault(d => d.Meaning == DirectiveMeaning.RenamedFrom)?.Location;
}
