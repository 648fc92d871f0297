namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>An assertion that the format has no form for.</summary>
/// <param name="Id">The assertion.</param>
/// <param name="Reason">Why not, as the end of a sentence.</param>
public sealed record Unexpressed(string Id, string Reason);
