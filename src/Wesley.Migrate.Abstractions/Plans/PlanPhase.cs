namespace Wesley.Migrate.Abstractions;

/// <summary>The phases of a plan, in order. In documents the names are kebab case.</summary>
public enum PlanPhase
{
    /// <summary>The rows are looked at before anything changes.</summary>
    PreCheck,

    /// <summary>The schema is expanded and existing rows get their values.</summary>
    Backfill,

    /// <summary>The new schema takes its place.</summary>
    SchemaSwap,

    /// <summary>The result is looked at.</summary>
    PostCheck,
}
