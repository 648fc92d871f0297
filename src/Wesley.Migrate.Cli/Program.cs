using System.CommandLine;

var root = new RootCommand("Turns two versions of a schema into a checked migration folder.");

return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
