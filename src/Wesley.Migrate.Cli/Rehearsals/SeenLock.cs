namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>A lock that a step held, and whether its plan says so.</summary>
internal sealed record SeenLock(string Relation, string Mode, bool Planned);
