namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>What a contract can be exported to.</summary>
public enum ExportFormat
{
    /// <summary>The Open Data Contract Standard, version 3, in YAML.</summary>
    Odcs,

    /// <summary>A properties file of dbt, with its generic tests on sources.</summary>
    Dbt,

    /// <summary>Tests of pgTAP, in SQL.</summary>
    PgTap,
}
