using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Which kind of change an edge and the decisions at the place make, and what the decisions add to the evidence.</summary>
internal static class ConversionVerdict
{
    internal static (ChangeKind Kind, ImmutableArray<string> Why) Of(ConversionEdge edge, Coordinate at, DecisionSet decisions)
    {
        var loss = decisions.Find(DecisionKind.AcceptLoss, at);
        return decisions.Find(DecisionKind.Convert, at) is { } convert && edge.Fit != ConversionFit.Equivalent
                ? (TypeDecided.Kind, Reasoned("A convert decision gives the expression", convert.Reason))
            : loss is null ? (KindOf(edge.Fit), [])
            : edge.Fit == ConversionFit.Lossy && !string.IsNullOrWhiteSpace(loss.Reason) ? (TypeDecided.Kind, Reasoned("A decision accepts the loss", loss.Reason))
            : edge.Fit is ConversionFit.Narrowed or ConversionFit.Incompatible
                ? (KindOf(edge.Fit), ["An accept-loss decision does not lift this, because not every value has a result; a convert decision would."])
            : (KindOf(edge.Fit), []);
    }

    private static ImmutableArray<string> Reasoned(string what, string? reason) =>
        [string.IsNullOrWhiteSpace(reason) ? $"{what}." : $"{what}: {reason.TrimEnd('.')}."];

    private static ChangeKind KindOf(ConversionFit fit) => fit switch
    {
        ConversionFit.Equivalent => TypeEquivalent.Kind,
        ConversionFit.Widened => TypeWidened.Kind,
        ConversionFit.Converted => TypeConverted.Kind,
        ConversionFit.Lossy => TypeLossy.Kind,
        ConversionFit.Narrowed => TypeNarrowed.Kind,
        _ => TypeIncompatible.Kind,
    };
}
