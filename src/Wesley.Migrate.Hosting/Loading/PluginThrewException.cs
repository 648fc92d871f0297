using System.Diagnostics.CodeAnalysis;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>Carries a plugin's own exception, and where it came from, across the boundary.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves this folder.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves this folder.")]
internal sealed class PluginThrewException(string member, Exception inner) : Exception($"{member} threw.", inner)
{
    internal string Member { get; } = member;
}
