using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>A contract in another form. What that form cannot say is said beside it and at its head; nothing is left out in silence.</summary>
public sealed record ContractExport
{
    /// <summary>The document, with comments at its head.</summary>
    public required string Text { get; init; }

    /// <summary>The assertions that are not in it, in the contract's order.</summary>
    public required ImmutableArray<Unexpressed> Missing { get; init; }

    /// <summary>The contract in a format.</summary>
    public static ContractExport Of(ExportFormat format, ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var said = request with
        {
            Contract = request.Contract with { Assertions = [.. request.Contract.Assertions.Where(a => !a.IsRemembered)] },
            Unsaid = [.. request.Contract.Assertions.Where(a => a.IsRemembered).Select(a => new Unexpressed(a.Id, "it compares with what runtime/check.ts remembers"))],
        };
        var export = format switch
        {
            ExportFormat.Odcs => OdcsExport.Of(said),
            ExportFormat.Dbt => DbtExport.Of(said),
            _ => PgTapExport.Of(said),
        };
        return export with { Missing = [.. said.Unsaid, .. export.Missing] };
    }

    /// <summary>The comment at the head of an export: where it comes from, how it is used, and what it does not say.</summary>
    internal static string Head(string mark, ExportRequest request, IEnumerable<string> lines, IEnumerable<Unexpressed> missing)
    {
        var unsaid = request.Unsaid.AddRange(missing);
        var text = new StringBuilder();
        string[] all =
        [
            $"Exported from {request.Path} of plan {request.PlanId} by wesley-engine {MigrationPipeline.Version}; do not edit.",
            .. lines,
            .. unsaid.IsEmpty ? ["Every assertion of the contract is here."] : (string[])[$"Not here, {unsaid.Length} of {request.Contract.Assertions.Length + request.Unsaid.Length}:", .. unsaid.Select(m => $"  {m.Id}: {m.Reason}")],
        ];
        foreach (var line in all)
        {
            text.Append(mark).Append(' ').Append(TypeScriptFunctions.Comment(line)).Append('\n');
        }

        return text.ToString();
    }
}
