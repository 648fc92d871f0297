using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Estimate;

/// <summary>From the text of a statistics file to the tables that it knows.</summary>
public static class StatisticsReader
{
    /// <summary>The tables that somebody has analyzed, or everything that is wrong with the document.</summary>
    public static StageResult<ImmutableArray<TableStatistics>> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = JsonDocumentCheck.Problems("statistics", source);
        if (!problems.IsEmpty)
        {
            return new() { Value = [], Diagnostics = problems };
        }

        using var document = JsonDocument.Parse(source.Text);
        return new()
        {
            Value =
            [
                .. document.RootElement.GetProperty("tables").EnumerateArray()
                    .Select(t => new TableStatistics(t.GetProperty("table").GetString()!, t.GetProperty("rows").GetInt64(), t.GetProperty("bytes").GetInt64()))
                    .Where(t => t.Rows >= 0),
            ],
        };
    }
}
