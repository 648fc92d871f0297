using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The sign in front of a change: <c>+</c> new, <c>-</c> gone, <c>~</c> different, <c>!</c> refused.</summary>
internal static class ChangeSymbol
{
    internal static (string Sign, Ink Ink) Of(ChangeKind kind, DataEffect? effect)
    {
        var words = kind.Id.Split('.', '/');
        return effect == DataEffect.Refuse ? ("!", Ink.Removed)
            : words.Contains("removed") ? ("-", Ink.Removed)
            : words.Contains("added") ? ("+", Ink.Added)
            : ("~", Ink.Changed);
    }
}
