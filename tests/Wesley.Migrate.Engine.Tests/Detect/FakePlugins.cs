using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Tests.Detect;

/// <summary>Plugins made of a few words, and catalogues that know their kinds.</summary>
internal static class FakePlugins
{
    internal static LoadedPlugin Plugin(string id, PluginDefinition definition) => new() { Identity = Identity(id), Definition = definition };

    internal static PluginSet Set(params LoadedPlugin[] plugins) => PluginSet.Of(plugins);

    internal static PluginIdentity Identity(string id) => new() { Id = id, Version = "1.0.0", Sha256 = "sha256:" + new string('0', 64) };

    internal static ImmutableSortedDictionary<string, ChangeKindInfo> Catalogue(params (string Kind, DataEffect Effect)[] kinds) =>
        kinds.ToImmutableSortedDictionary(k => k.Kind, k => Info(k.Kind, k.Effect), StringComparer.Ordinal);

    internal static ChangeKindInfo Info(string kind, DataEffect effect) => new()
    {
        Kind = kind,
        Title = "A field changed",
        Purpose = "A field is not what it was.",
        Effect = effect,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes },
        Remediation = "give {coordinate} back",
        Rollback = new() { Class = RollbackClass.Reversible, Reason = "nothing-stored", HowData = "Nothing.", HowCode = "Nothing." },
    };

    internal static Change Change(string kind, string at, params string[] replaces) =>
        new() { Kind = kind, Coordinate = Coordinate.Parse(at), Explains = [], Replaces = [.. replaces] };
}
