using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>Answers what becomes of a scalar's values in another scalar, by what all installed plugins know together.</summary>
internal static class ConversionAnswer
{
    internal static int Write(ScalarPair asked, PluginSession session, ReportWriter report, Surroundings surroundings)
    {
        if (!session.Succeeded)
        {
            return Failed(session, report);
        }

        var table = MergedConversions.Of(session.Plugins).Value;
        var (from, to) = (Known(asked.From, table), Known(asked.To, table));
        if (from is null || to is null)
        {
            return Unknown(asked, from is null ? asked.From : asked.To, table, surroundings);
        }

        var conversion = from == to ? Alike(from) : table.Find(from, to);
        var fit = conversion?.Edge.Fit ?? ConversionFit.Incompatible;
        ConversionPage.Write(report, asked, conversion, Kind(fit, session), Plugins(conversion, session));
        return ExitCodes.Clean;
    }

    /// <summary>The pairs of a kind's verdict, where the conversion table decides the kind.</summary>
    internal static int WritePairs(string kind, PluginSession session, ReportWriter report)
    {
        if (!session.Succeeded)
        {
            return Failed(session, report);
        }

        if (session.Plugins.All.SelectMany(p => p.Definition.Kinds).FirstOrDefault(k => k.Kind.Id == kind)?.Fit is { } fit)
        {
            ConversionPage.WritePairs(report, fit, MergedConversions.Of(session.Plugins).Value);
        }

        return ExitCodes.Clean;
    }

    private static int Failed(PluginSession session, ReportWriter report)
    {
        DiagnosticReport.Write(report, session.Diagnostics);

        return ExitCodes.Of(session.Diagnostics);
    }

    private static string? Known(string name, ConversionTable table) =>
        new[] { name, ScalarPair.Logical(name) }.FirstOrDefault(n => table.Knows(n));

    private static ChangeKindInfo? Kind(ConversionFit fit, PluginSession session) =>
        session.Plugins.All.SelectMany(p => p.Definition.Kinds).FirstOrDefault(k => k.Fit == fit);

    private static string? Plugins(Conversion? conversion, PluginSession session) =>
        conversion is null ? null
        : string.Join(", ", session.Plugins.All.Where(p => !p.Definition.Conversions.IsDefault && conversion.Steps.Any(s => p.Definition.Conversions.Contains(s))).Select(p => p.Identity.Id)) is { Length: > 0 } names ? names
        : null;

    private static Conversion Alike(string scalar) => new()
    {
        Edge = new() { From = scalar, To = scalar, FromStorage = "", ToStorage = "", Fit = ConversionFit.Equivalent, Because = "Nothing happens to a value." },
        Steps = [],
    };

    private static int Unknown(ScalarPair asked, string word, ConversionTable table, Surroundings surroundings)
    {
        var nearest = NearestName.Of(word, table.Scalars);
        return Complaint.Usage(surroundings, $"no installed plugin converts '{word}'", nearest is null
            ? $"it converts {string.Join(", ", table.Scalars)}; the names of enums are judged by their values, in a run"
            : $"did you mean '{(word == asked.From ? nearest : asked.From)}->{(word == asked.To ? nearest : asked.To)}'?");
    }
}
