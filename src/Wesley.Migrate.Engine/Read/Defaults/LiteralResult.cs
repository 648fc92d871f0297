namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>A constant, or what is wanted instead, worded to follow "needs".</summary>
internal readonly record struct LiteralResult(Literal? Literal, string? Wanted)
{
    internal static LiteralResult Of(string sql, string json) => new(new(sql, json), null);

    internal static LiteralResult Needs(string wanted) => new(null, wanted);
}
