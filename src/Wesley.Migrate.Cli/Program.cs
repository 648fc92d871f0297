using System.Runtime.InteropServices;
using System.Text;
using Wesley.Migrate.Cli;

// stdout is the report's: whatever else is printed in this process, by a plugin for instance, goes to stderr.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
// The terminal edits and echoes a line itself; the console's own reader would do both again.
using var keyboard = new StreamReader(Console.OpenStandardInput(), utf8);
Console.SetOut(errors);
Console.SetError(errors);

using var stop = new CancellationTokenSource();
// The first signal lets the run clean up, a second one ends it where it stands.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return CommandLine.Run(args, new Surroundings
{
    Out = output,
    Error = errors,
    OpenInput = Console.OpenStandardInput,
    WorkingDirectory = Directory.GetCurrentDirectory(),
    BundledPlugins = Path.Combine(AppContext.BaseDirectory, "plugins"),
    Colours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
    Keyboard = Console.IsInputRedirected ? null : keyboard,
    Stop = stop.Token,
});
