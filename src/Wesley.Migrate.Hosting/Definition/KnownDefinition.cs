using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Definition;

/// <summary>What a plugin brings, asked for once and while its time is measured.</summary>
internal static class KnownDefinition
{
    internal static PluginDefinition Of(PluginDefinition definition) => new()
    {
        Kinds = Declared.Items(definition.Kinds),
        Detectors = [.. Declared.Items(definition.Detectors).Select(d => new KnownDetector(d))],
        Strategies = [.. Declared.Items(definition.Strategies).Select(s => new KnownStrategy(s))],
        Rules = [.. Declared.Items(definition.Rules).Select(r => new KnownRule(r))],
        Conversions = Declared.Items(definition.Conversions),
    };
}
