using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>What is known about values of one scalar as values of another, with the values that show it.</summary>
internal static class ConversionPage
{
    internal static void Write(ReportWriter report, ScalarPair pair, Conversion? conversion, ChangeKindInfo? kind, string? plugin)
    {
        var edge = conversion?.Edge;
        report.Line(pair.ToString(), Ink.Strong).Line();
        report.Line(Verdict(edge?.Fit ?? ConversionFit.Incompatible), Ink.Strong);
        report.Line(edge?.Because ?? $"No plugin knows what a {pair.From} means as a {pair.To}. A plugin can add the edge.").Line();
        foreach (var (name, text) in Facts(conversion, kind, plugin).Where(f => f.Text is not null))
        {
            report.Line($"{name,-11}{text}");
        }

        foreach (var step in conversion?.Steps.Where(s => !s.Witnesses.IsEmpty) ?? [])
        {
            report.Line();
            TextTable.Write(report, [step.From, step.To, ""], [.. step.Witnesses.Select(Row), .. step.Outside.Select(Beyond)]);
        }
    }

    /// <summary>All pairs of a verdict, each with one value that shows it.</summary>
    internal static void WritePairs(ReportWriter report, ConversionFit fit, ConversionTable table)
    {
        var edges = table.Edges.Where(e => e.Fit == fit).ToImmutableArray();
        if (edges.IsEmpty)
        {
            return;
        }

        report.Line();
        TextTable.Write(report, ["FROM", "TO", "FOR EXAMPLE"], [.. edges.Select(e => new[] { e.From, e.To, Example(e) })]);
    }

    /// <summary>The verdict in words.</summary>
    internal static string Verdict(ConversionFit fit) => fit switch
    {
        ConversionFit.Equivalent => "= equivalent: both are stored alike",
        ConversionFit.Widened => "W widened: every value stays exactly what it is",
        ConversionFit.Converted => "C converted: every value gets another form, from which it can be had back",
        ConversionFit.Lossy => "L lossy: every value has a result, but some are no longer what they were",
        ConversionFit.Narrowed => "N narrowed: some values have no result, or a wrong one",
        _ => "X incompatible: the two share no meaning",
    };

    private static IEnumerable<(string Name, string? Text)> Facts(Conversion? conversion, ChangeKindInfo? kind, string? plugin)
    {
        yield return ("Way", conversion?.Steps.Length > 1 ? conversion.Path : null);
        yield return ("SQL", conversion?.Edge.Sql);
        foreach (var other in conversion?.Edge.OtherMeanings ?? [])
        {
            yield return ("or SQL", other);
        }

        yield return ("Back", conversion?.Edge.Back);
        yield return ("TypeScript", conversion?.Edge.TypeScript);
        yield return ("Change", kind?.Kind.Id);
        yield return ("Plugin", plugin);
    }

    private static string Example(ConversionEdge edge) =>
        edge.Fit == ConversionFit.Incompatible ? edge.Because
        : (edge.Witnesses.FirstOrDefault(w => w.Lost) ?? edge.Witnesses.FirstOrDefault())?.ToString() ?? "";

    private static string[] Row(ConversionWitness witness) => [Shown(witness.From), witness.To is null ? "fails" : Shown(witness.To), witness.Lost ? "lost" : ""];

    private static string[] Beyond(ConversionWitness witness) => [Shown(witness.From), "fails", "beyond the scalar; the pre-check finds it"];

    private static string Shown(string value) => value.Length == 0 ? "(empty)" : value;
}
