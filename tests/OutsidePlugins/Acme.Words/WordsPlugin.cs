using Wesley.Migrate.Abstractions;

namespace Acme.Words;

/// <summary>Contract rules and nothing else.</summary>
public sealed class WordsPlugin : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(WordsPlugin).Assembly);
}
