namespace HostilePlugins;

/// <summary>Gives a script that no compiler reads.</summary>
public sealed class ReturnsBrokenTypeScript : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(Plan)] };

    private static BackfillOutcome Plan(BackfillRequest request) => new ScriptOutcome
    {
        Table = request.Change.Coordinate.Type,
        Source = "export const broken = {{{ `",
        Writes = ["email"],
        IdempotencyProof = "It never runs.",
    };
}
