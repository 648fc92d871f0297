using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>What a source defines.</summary>
/// <param name="Definitions">The definitions that could be read.</param>
/// <param name="Used">What they use.</param>
/// <param name="IsWhole">Whether that is all of them; after a syntax error a name may be defined all the same.</param>
internal sealed record ParsedSource(ImmutableArray<RawType> Definitions, UsedNames Used, bool IsWhole);
