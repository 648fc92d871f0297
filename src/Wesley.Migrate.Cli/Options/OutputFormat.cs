namespace Wesley.Migrate.Cli.Options;

/// <summary>How a report is written. On the command line the names are lower case.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON document.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit XML, for whatever shows test results.</summary>
    Junit,

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    Github,

    /// <summary>GitLab's code quality report.</summary>
    Gitlab,

    /// <summary>A comment for a pull request.</summary>
    Markdown,
}
