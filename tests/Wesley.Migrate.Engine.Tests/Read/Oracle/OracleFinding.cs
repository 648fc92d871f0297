using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Tests.Read.Oracle;

/// <summary>An error of graphql-js.</summary>
internal sealed record OracleFinding(string Rule, string Message, ImmutableArray<OraclePlace> Places);
