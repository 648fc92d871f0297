using Wesley.Migrate.Cli.Lifetime;
using Wesley.Migrate.Native;

// Before anything touches standard output, which is to be handed on as it is.
var managed = ManagedProgram.Beside();
EngineProcess.Run(args, new() { Assemblies = LinkedPlugins.Assemblies(), Become = managed.Become });
