namespace HostilePlugins;

/// <summary>Gives a value that is half an expression.</summary>
public sealed class ReturnsBrokenExpression : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(Plan)] };

    private static BackfillOutcome Plan(BackfillRequest request) => new FillOutcome
    {
        Fills =
        [
            new()
            {
                Coordinate = request.Change.Coordinate,
                Target = FillTarget.NewColumn,
                Pending = "{target} IS NULL",
                Value = new() { TypeScript = "'a' +", Kind = DefaultKind.StableExpression },
                Source = FillSource.Zero,
                Barrier = BarrierKind.Application,
            },
        ],
    };
}
