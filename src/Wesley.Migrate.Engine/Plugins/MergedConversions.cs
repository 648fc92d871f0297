using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>
/// The conversions of all plugins, put together. That a pair has no meaning says only that its plugin knows none, so it gives
/// way to a plugin that knows one; two meanings of one pair are an error that names both plugins.
/// </summary>
public static class MergedConversions
{
    /// <summary>The table, without the edges that do not hold.</summary>
    public static StageResult<ConversionTable> Of(PluginSet plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        var kept = new Dictionary<(string From, string To), (ConversionEdge Edge, PluginIdentity Plugin)>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var plugin in plugins.All)
        {
            foreach (var edge in plugin.Definition.Conversions.IsDefault ? [] : plugin.Definition.Conversions)
            {
                if (EdgeCheck.Problem(edge) is { } problem)
                {
                    problems.Add(PluginCall.BadAnswer(plugin.Identity, $"{edge?.From} -> {edge?.To}", problem));
                }
                else if (!kept.TryGetValue((edge.From, edge.To), out var first) || (IsUnknown(first.Edge) && !IsUnknown(edge)))
                {
                    kept[(edge.From, edge.To)] = (edge, plugin.Identity);
                }
                else if (!IsUnknown(edge))
                {
                    problems.Add(DefinedTwice(edge, first.Plugin, plugin.Identity));
                }
            }
        }

        return new() { Value = ConversionTable.Of(kept.Values.Select(k => k.Edge)), Diagnostics = problems.ToImmutable() };
    }

    private static bool IsUnknown(ConversionEdge edge) => edge.Fit == ConversionFit.Incompatible;

    private static Diagnostic DefinedTwice(ConversionEdge edge, PluginIdentity first, PluginIdentity second) => new()
    {
        Id = "conversion-defined-twice",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = second.Id,
        Message = $"The conversion {edge.From} -> {edge.To} is defined by {first.Id} and by {second.Id}.",
        NextStep = first.Id == second.Id
            ? $"report this to the author of {second.Id}: a pair of scalars has one edge"
            : $"remove the folder of {first.Id} or of {second.Id}; for a single column that means the other, write a convert decision",
    };
}
