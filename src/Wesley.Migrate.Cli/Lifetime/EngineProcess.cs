using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Cli.Lifetime;

/// <summary>The process from its arguments to its end.</summary>
internal static class EngineProcess
{
    /// <summary>Does what the arguments say and ends the process.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="linked">The plugins that are part of the program; null where all are loaded.</param>
    internal static void Run(string[] args, LinkedProgram? linked)
    {
        // What is printed does not depend on where the user lives.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        var colours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(ReportStream.Take(), utf8) { NewLine = "\n" };
        var errors = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true });
        // The terminal edits and echoes a line itself; the console's own reader would do both again.
        using var keyboard = new StreamReader(Console.OpenStandardInput(), utf8);

        var watch = new PluginWatch(errors);
        ExitGuard.Raise(watch, errors);

        using var stop = new CancellationTokenSource();
        // The first signal lets the run clean up, a second one ends it where it stands.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            if (stop.IsCancellationRequested)
            {
                ProcessEnd.Now(ExitCodes.Interrupted);
            }

            stop.Cancel();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        var code = CommandLine.Run(args, new Surroundings
        {
            Out = output,
            Error = errors,
            OpenInput = Console.OpenStandardInput,
            WorkingDirectory = Directory.GetCurrentDirectory(),
            BundledPlugins = Path.Combine(AppContext.BaseDirectory, "plugins"),
            Colours = colours,
            Keyboard = Console.IsInputRedirected ? null : keyboard,
            Watch = watch,
            Stop = stop.Token,
            Linked = linked,
        });

        output.Flush();
        ProcessEnd.Now(code);
    }
}
