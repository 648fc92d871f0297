using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>The changes of one detection: what lives, what was replaced and by whom. Local to a run of the stage.</summary>
internal sealed class ChangeLedger(SchemaPair schemas, ImmutableSortedDictionary<string, ChangeKindInfo> catalogue)
{
    private readonly Dictionary<string, FoundChange> _live = new(StringComparer.Ordinal);

    // With the replaced ones: a detector asks for a few kinds, and there are far fewer kinds than changes.
    private readonly Dictionary<ChangeKind, List<FoundChange>> _ofKind = [];
    private readonly Dictionary<string, OwnedDetector> _replacedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<Coordinate, Change> _pairedFrom = [];
    private readonly Dictionary<Coordinate, Change> _pairedTo = [];
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<Question> _questions = [];

    private SchemaPairing? _pairing;

    /// <summary>Which element is which by the changes so far; one and the same until a change pairs two names.</summary>
    internal SchemaPairing Pairing => _pairing ??= SchemaPairing.Of(schemas, _live.Values.Select(f => f.Change));

    internal ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    internal ImmutableArray<Question> Questions => [.. _questions.OrderBy(q => q.Coordinate)];

    internal void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    internal ImmutableArray<Change> Sorted() => Sorted(_live.Values);

    internal ImmutableArray<Change> Matching(ImmutableArray<KindPattern> patterns) =>
        patterns.IsEmpty ? [] : Sorted(_ofKind.Where(k => Matches(patterns, k.Key)).SelectMany(k => k.Value).Where(f => !f.IsReplaced));

    private static ImmutableArray<Change> Sorted(IEnumerable<FoundChange> found)
    {
        FoundChange[] all = [.. found];
        Array.Sort(all);
        return [.. all.Select(f => f.Change)];
    }

    private static bool Matches(ImmutableArray<KindPattern> patterns, ChangeKind kind)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(kind))
            {
                return true;
            }
        }

        return false;
    }

    internal void Take(OwnedDetector detector, DetectionResult answer)
    {
        foreach (var diagnostic in answer.Diagnostics)
        {
            Report(diagnostic with { Plugin = detector.Plugin.Id });
        }

        // Replacements first, so that a detector may add under the id that it replaces.
        foreach (var change in answer.Changes)
        {
            Replace(detector, change);
        }

        foreach (var change in answer.Changes)
        {
            if (ChangeCheck.Problem(detector, change, schemas, catalogue, () => Pairing) is { } problem)
            {
                Report(PluginCall.BadAnswer(detector.Plugin, detector.Part.Id, problem));
            }
            else
            {
                Add(detector, change);
            }
        }

        foreach (var remark in answer.Remarks)
        {
            Remark(detector, remark);
        }

        _questions.AddRange(answer.Questions);
    }

    private void Remark(OwnedDetector detector, ChangeRemark remark)
    {
        if (_live.TryGetValue(remark.ChangeId, out var found))
        {
            found.Change = found.Change with { Evidence = found.Change.Evidence.Add(remark.Text) };
        }
        else
        {
            Report(PluginCall.BadAnswer(detector.Plugin, detector.Part.Id, $"it remarks on {remark.ChangeId}, which is not among the changes"));
        }
    }

    private void Replace(OwnedDetector detector, Change change)
    {
        foreach (var id in change.Replaces)
        {
            if (_live.Remove(id, out var replaced))
            {
                replaced.IsReplaced = true;
                Forget(replaced.Change);
                _replacedBy[id] = detector;
            }
            else if (_replacedBy.TryGetValue(id, out var other) && other != detector)
            {
                Report(ReplacedTwice(id, other, detector));
            }
            else if (!_replacedBy.ContainsKey(id))
            {
                Report(PluginCall.BadAnswer(detector.Plugin, detector.Part.Id, $"it replaces {id}, which nobody found"));
            }
        }
    }

    private void Add(OwnedDetector detector, Change change)
    {
        var (id, found) = (change.Id, new FoundChange(change, detector));
        if (change.From is { } from && !(_pairedFrom.TryAdd(from, change) & _pairedTo.TryAdd(change.Coordinate, change)))
        {
            Report(PluginCall.BadAnswer(detector.Plugin, detector.Part.Id, $"it pairs {from} with {change.Coordinate}, one of which is paired already"));
        }
        else if (!_live.TryAdd(id, found))
        {
            Report(PluginCall.BadAnswer(detector.Plugin, detector.Part.Id, $"it adds {id}, which {_live[id].By.Name} has found as well"));
        }
        else
        {
            (_ofKind.TryGetValue(change.Kind, out var ofKind) ? ofKind : _ofKind[change.Kind] = []).Add(found);
            Forget(change);
        }
    }

    private void Forget(Change change) => _pairing = change.From is null ? _pairing : null;

    private static Diagnostic ReplacedTwice(string id, OwnedDetector first, OwnedDetector second) => new()
    {
        Id = "change-replaced-twice",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = second.Plugin.Id,
        Message = $"{first.Name} and {second.Name} both explain {id}.",
        NextStep = $"remove the folder of {first.Plugin.Id} or of {second.Plugin.Id}",
    };
}
