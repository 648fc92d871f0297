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
        ConversionTable? conversions = null)
    {
        var order = DetectorOrder.Of(plugins);
        if (!order.Succeeded)
        {
            return new() { Value = [], Diagnostics = order.Diagnostics };
        }

        var found = new ChangeLedger(schemas, catalogue);
        foreach (var wave in order.Value)
        {
            var asked = wave.Select(d => (d, Request(d))).ToImmutableArray();
            foreach (var (detector, (answer, failure)) in wave.Zip(Answers(asked)))
            {
                if (answer is not null)
                {
                    found.Take(detector, answer);
                }
                else
                {
                    found.Report(failure!);
                }
            }
        }

        return new() { Value = found.Sorted(), Diagnostics = found.Diagnostics, Questions = found.Questions };

        DetectionRequest Request(OwnedDetector detector) => new()
        {
            Schemas = schemas,
            Changes = found.Matching(detector.Consumes),
            Pairing = found.Pairing,
            Decisions = decisions,
            Conversions = conversions ?? ConversionTable.Empty,
        };
    }

    /// <summary>Detectors are functions of their requests, so those of a wave are asked at once.</summary>
    private static (DetectionResult? Answer, Diagnostic? Failure)[] Answers(ImmutableArray<(OwnedDetector Detector, DetectionRequest Request)> wave)
    {
        var answers = new (DetectionResult?, Diagnostic?)[wave.Length];
        Parallel.For(0, wave.Length, i =>
        {
            var (detector, request) = wave[i];
            answers[i] = PluginCall.Invoke(detector.Plugin, detector.Part.Id, () => detector.Part.Detect(request));
        });
        return answers;
    }
}
