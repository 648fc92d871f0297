using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Sarif;

/// <summary>A level in SARIF's words.</summary>
internal static class SarifLevel
{
    internal static string Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        FindingLevel.Info => "note",
        _ => "none",
    };
}
