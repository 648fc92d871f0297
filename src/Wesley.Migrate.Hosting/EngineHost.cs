using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Wesley.Migrate.Hosting;

/// <summary>
/// The generic host, empty: the default builder watches the current folder and everything below it for changes of settings,
/// which a short-lived program only pays for.
/// </summary>
public static class EngineHost
{
    /// <summary>A host whose log goes to the given writer, a line each.</summary>
    /// <param name="log">Where log lines go; never where the report goes.</param>
    public static IHost Create(TextWriter log)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ApplicationName = "wesley-engine" });
        builder.Logging.SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton<ILoggerProvider>(_ => new LineLoggerProvider(log));
        return builder.Build();
    }
}
