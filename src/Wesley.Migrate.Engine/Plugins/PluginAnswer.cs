using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>What a call into a plugin gave: an answer, or the diagnostic that says what it did instead.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Failure">What it did instead; null beside no answer when it was not asked, because it never answered before.</param>
internal sealed record PluginAnswer<T>(T? Answer, Diagnostic? Failure) where T : class
{
    internal static PluginAnswer<T> None { get; } = new(null, null);
}
