using System.Collections.Immutable;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>A way back that was gone, and what was different at its end.</summary>
internal sealed record RehearsedRollback(ImmutableArray<string> Steps, string Class, string Verdict, ImmutableArray<string> Differences, long Milliseconds);
