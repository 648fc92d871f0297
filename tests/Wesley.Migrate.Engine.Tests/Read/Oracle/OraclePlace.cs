namespace Wesley.Migrate.Engine.Tests.Read.Oracle;

/// <summary>Where graphql-js sees something.</summary>
internal sealed record OraclePlace(string File, int Line, int Column);
