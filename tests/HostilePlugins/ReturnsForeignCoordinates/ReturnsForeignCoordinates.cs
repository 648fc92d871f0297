namespace HostilePlugins;

/// <summary>Speaks of fields that are not there.</summary>
public sealed class ReturnsForeignCoordinates : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Kinds = [Odd.Info],
        Detectors = [new Detector(_ => new() { Changes = [Odd.At(Coordinate.OfMember("User", "ghost"))] }, Odd.Kind)],
        Rules = [new Rule(r => [Odd.Assertion(r) with { Coordinate = Coordinate.OfMember("Ghost", "email") }])],
    };
}
