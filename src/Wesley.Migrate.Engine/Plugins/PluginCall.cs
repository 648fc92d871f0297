using System.Diagnostics.CodeAnalysis;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>The boundary to plugin code: whatever it throws becomes a diagnostic that names it.</summary>
internal static class PluginCall
{
    /// <summary>The diagnostic of a part that failed.</summary>
    internal const string FailedId = "plugin-failed";

    /// <summary>The answer, or the diagnostic that says what the plugin did instead.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A plugin may throw anything; the run has to say whose fault it is.")]
    internal static PluginAnswer<T> Invoke<T>(PluginQuestion<T> question) where T : class
    {
        try
        {
            return question.Call() is { } answer ? new(answer, null) : new(null, BadAnswer(question.Plugin, question.Part, "it returned null"));
        }
        catch (Exception exception)
        {
            return new(null, BadAnswer(question.Plugin, question.Part, $"it threw {ExceptionText.Of(exception)}"));
        }
    }

    /// <summary>The blame for a call that took too long.</summary>
    internal static Diagnostic TooSlow(PluginIdentity plugin, string part, TimeSpan budget) =>
        BadAnswer(plugin, part, FormattableString.Invariant($"it did not answer within {budget.TotalSeconds:0.###} seconds, and was not asked again")) with
        {
            Notes = ["\"callBudgetSeconds\" in wesley.json says how long a call may take."],
        };

    /// <summary>The blame for an answer that does not hold.</summary>
    internal static Diagnostic BadAnswer(PluginIdentity plugin, string part, string reason) => new()
    {
        Id = FailedId,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = plugin.Id,
        Message = $"'{part}' of plugin {plugin.Id} {plugin.Version} failed: {reason}.",
        NextStep = $"report this to the plugin's author, or remove its folder and run again without it",
    };
}
