using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.Conformance;

/// <summary>A plugin with the mistakes that authors make.</summary>
internal sealed class CarelessPlugin : IMigrationPlugin, IBackfillStrategy
{
    public string Id => "Fill It";

    public ImmutableArray<KindPattern> Claims => [];

    public BackfillOutcome Plan(BackfillRequest request) => new NotNeeded { Reason = "nothing" };

    public PluginDefinition Define(PluginOptions options) => new()
    {
        Strategies = [this],
        Conversions =
        [
            new() { From = "Srid", To = "Int", FromStorage = "text", ToStorage = "integer", Fit = ConversionFit.Converted, Because = "It is a number" },
            new() { From = "Srid", To = "Float", FromStorage = "text", ToStorage = "double precision", Fit = ConversionFit.Lossy, Because = "Digits go." },
            new() { From = "Srid", To = "Date", FromStorage = "text", ToStorage = "date", Fit = ConversionFit.Incompatible, Because = "No.", Sql = "{source}::date" },
            new() { From = "Srid", To = "Date", FromStorage = "text", ToStorage = "date", Fit = ConversionFit.Incompatible, Because = "No." },
        ],
        Kinds =
        [
            new ChangeKindInfo
            {
                Kind = "acme.geo/srid.changed",
                Title = "SRID changed",
                Purpose = "The SRID changed",
                Effect = DataEffect.Backfill,
                Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.No },
                Remediation = "Look at {place}.",
                Rollback = new() { Class = RollbackClass.Reversible, Reason = "none", HowData = "-", HowCode = "-" },
            },
        ],
    };
}
