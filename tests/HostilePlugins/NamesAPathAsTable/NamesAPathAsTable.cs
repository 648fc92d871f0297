namespace HostilePlugins;

/// <summary>Gives a script for a table whose name would lead the file out of the migration folder.</summary>
public sealed class NamesAPathAsTable : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(Plan)] };

    private static BackfillOutcome Plan(BackfillRequest request) => new ScriptOutcome
    {
        Table = "../../User",
        Source = "export {};",
        Writes = [],
        IdempotencyProof = "It does nothing.",
    };
}
