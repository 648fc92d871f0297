using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Which kind of change a cell and the decisions at the place make, and what the decisions add to the evidence.</summary>
internal static class ConversionVerdict
{
    internal static (ChangeKind Kind, ImmutableArray<string> Why) Of(Cell cell, Coordinate at, DecisionSet decisions)
    {
        var loss = decisions.Find(DecisionKind.AcceptLoss, at);
        return decisions.Find(DecisionKind.Convert, at) is { } convert && cell.Fit != Fit.Equivalent
                ? (TypeDecided.Kind, Reasoned("A convert decision gives the expression", convert.Reason))
            : loss is null ? (KindOf(cell.Fit), [])
            : cell.Fit == Fit.Lossy && !string.IsNullOrWhiteSpace(loss.Reason) ? (TypeDecided.Kind, Reasoned("A decision accepts the loss", loss.Reason))
            : cell.Fit is Fit.Narrowed or Fit.Incompatible
                ? (KindOf(cell.Fit), ["An accept-loss decision does not lift this, because not every value has a result; a convert decision would."])
            : (KindOf(cell.Fit), []);
    }

    private static ImmutableArray<string> Reasoned(string what, string? reason) =>
        [string.IsNullOrWhiteSpace(reason) ? $"{what}." : $"{what}: {reason.TrimEnd('.')}."];

    private static ChangeKind KindOf(Fit fit) => fit switch
    {
        Fit.Equivalent => TypeEquivalent.Kind,
        Fit.Widened => TypeWidened.Kind,
        Fit.Converted => TypeConverted.Kind,
        Fit.Lossy => TypeLossy.Kind,
        Fit.Narrowed => TypeNarrowed.Kind,
        _ => TypeIncompatible.Kind,
    };
}
