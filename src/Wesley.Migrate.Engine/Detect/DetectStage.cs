using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>Runs the detectors in the order that their kinds imply and keeps the changes that nothing explains better.</summary>
public static class DetectStage
{
    /// <summary>The changes in ordinal order of coordinate, kind and subject.</summary>
    public static StageResult<ImmutableArray<Change>> Run(
        SchemaPair schemas, PluginSet plugins, ImmutableSortedDictionary<string, ChangeKindInfo> catalogue, DecisionSet decisions,
        ConversionTable? conversions = null, PluginBoundary? boundary = null)
    {
        boundary ??= new PluginBoundary(new());
        var order = DetectorOrder.Of(plugins);
        if (!order.Succeeded)
        {
            return new() { Value = [], Diagnostics = order.Diagnostics };
        }

        var found = new ChangeLedger(schemas, catalogue);
        foreach (var wave in order.Value)
        {
            // Detectors are functions of their requests, so those of a wave are asked at once.
            var asked = wave.Select(Question).ToImmutableArray();
            foreach (var (detector, (answer, failure)) in wave.Zip(boundary.Ask(asked, atOnce: true)))
            {
                if (answer is not null)
                {
                    found.Take(detector, boundary.Sound.Of(answer, detector.Plugin, detector.Part.Id, found.Report));
                }
                else if (failure is not null)
                {
                    found.Report(failure);
                }
            }
        }

        return new() { Value = found.Sorted(), Diagnostics = found.Diagnostics, Questions = found.Questions };

        PluginQuestion<DetectionResult> Question(OwnedDetector detector)
        {
            var request = new DetectionRequest
            {
                Schemas = schemas,
                Changes = found.Matching(detector.Consumes),
                Pairing = found.Pairing,
                Decisions = decisions,
                Conversions = conversions ?? ConversionTable.Empty,
            };
            return new(detector.Plugin, detector.Part.Id, () => detector.Part.Detect(request));
        }
    }
}
