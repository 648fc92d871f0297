namespace Wesley.Migrate.Cli.Output;

/// <summary>Writes a text report piece by piece. Every piece is made visible first, so that no input can steer a terminal.</summary>
internal sealed class ReportWriter(TextWriter target, bool colours)
{
    private const string Reset = "\u001b[0m";

    internal ReportWriter Add(string text, Ink ink = Ink.Plain)
    {
        var shown = VisibleText.Of(text);
        target.Write(colours && ink != Ink.Plain && shown.Length > 0 ? Code(ink) + shown + Reset : shown);
        return this;
    }

    internal ReportWriter End()
    {
        target.Write('\n');
        return this;
    }

    internal ReportWriter Line(string text = "", Ink ink = Ink.Plain) => Add(text, ink).End();

    private static string Code(Ink ink) => ink switch
    {
        Ink.Strong => "\u001b[1m",
        Ink.Faint => "\u001b[2m",
        Ink.Added => "\u001b[32m",
        Ink.Removed => "\u001b[31m",
        _ => "\u001b[33m",
    };
}
