using System.Text.Json;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>From the text of a manifest, which fits its schema, to the manifest. Every run reads all that are installed.</summary>
internal static class ManifestDocument
{
    internal static PluginManifest Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new()
        {
            Schema = root.TextOrNull("$schema"),
            Id = root.Text("id"),
            Version = root.Text("version"),
            Assembly = root.Text("assembly"),
            EngineApi = root.Text("engineApi"),
            Description = root.Text("description"),
            Licence = root.Text("licence"),
            Provides = Provides(root.Object("provides")),
            OptionsSchema = root.Member("optionsSchema")?.Clone(),
        };
    }

    private static PluginProvides Provides(JsonElement provides) => new()
    {
        Kinds = provides.Items("kinds", Kind),
        Detectors = provides.Items("detectors", Detector),
        Strategies = provides.Items("strategies", s => new StrategyEntry { Id = s.Text("id"), Claims = s.Texts("claims") }),
        Rules = provides.Items("rules", r => new RuleEntry { Id = r.Text("id"), Watches = r.Texts("watches") }),
        Conversions = provides.Items("conversions", Conversion),
    };

    private static KindEntry Kind(JsonElement kind) => new()
    {
        Kind = kind.Text("kind"),
        Effect = kind.Text("effect"),
        Level = kind.TextOrNull("level"),
        Title = kind.TextOrNull("title"),
        Purpose = kind.TextOrNull("purpose"),
        Verdicts = kind.Member("verdicts") is { } verdicts ? Verdicts(verdicts) : null,
        Mirror = kind.TextOrNull("mirror"),
        MirrorWaiver = kind.TextOrNull("mirrorWaiver"),
    };

    private static KindVerdicts Verdicts(JsonElement verdicts) =>
        new() { Rows = verdicts.Text("rows"), Writers = verdicts.Text("writers"), Readers = verdicts.Text("readers"), Rollback = verdicts.Text("rollback") };

    private static DetectorEntry Detector(JsonElement detector) => new()
    {
        Id = detector.Text("id"),
        Consumes = detector.Texts("consumes"),
        Produces = detector.Texts("produces"),
        OnlyWhenFound = detector.Flag("onlyWhenFound"),
    };

    private static ConversionEntry Conversion(JsonElement conversion) => new()
    {
        From = conversion.Text("from"),
        Widened = conversion.Texts("widened"),
        Converted = conversion.Texts("converted"),
        Lossy = conversion.Texts("lossy"),
        Narrowed = conversion.Texts("narrowed"),
        Incompatible = conversion.Texts("incompatible"),
    };
}
