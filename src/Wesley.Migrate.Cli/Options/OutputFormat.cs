namespace Wesley.Migrate.Cli.Options;

/// <summary>How a report is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON document.</summary>
    Json,
}
