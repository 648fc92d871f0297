namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>A constant as SQL, without a cast, and as JSON.</summary>
internal sealed record Literal(string Sql, string Json);
