using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins.Answers;

/// <summary>Takes the unsound parts out of the answers of plugins that did not come with the program, and says whose they were.</summary>
/// <param name="files">The names of the files of the run; empty when they are not known.</param>
internal sealed class SoundAnswers(ImmutableHashSet<string> files)
{
    private readonly AnswerShape _shape = new(files);

    /// <summary>The items that are sound.</summary>
    internal ImmutableArray<T> Of<T>(ImmutableArray<T> items, PluginIdentity plugin, string part, Action<Diagnostic> report)
    {
        if (plugin.Bundled)
        {
            return items;
        }

        if (items.IsDefault)
        {
            report(PluginCall.BadAnswer(plugin, part, $"it answered with a list of {typeof(T).Name} that was never made"));
            return [];
        }

        return [.. items.Where(i => IsSound(i, plugin, part, report))];
    }

    /// <summary>Whether the answer is sound as a whole.</summary>
    internal bool IsSound(object? answer, PluginIdentity plugin, string part, Action<Diagnostic> report)
    {
        if (plugin.Bundled || _shape.Problem(answer) is not { } problem)
        {
            return true;
        }

        report(PluginCall.BadAnswer(plugin, part, $"{problem}; what it answered is left out"));
        return false;
    }

    /// <summary>What a detector answered, without what is not sound in it.</summary>
    internal DetectionResult Of(DetectionResult answer, PluginIdentity plugin, string part, Action<Diagnostic> report) => plugin.Bundled ? answer : new()
    {
        Changes = Of(answer.Changes, plugin, part, report),
        Diagnostics = Of(answer.Diagnostics, plugin, part, report),
        Questions = Of(answer.Questions, plugin, part, report),
        Remarks = Of(answer.Remarks, plugin, part, report),
    };
}
