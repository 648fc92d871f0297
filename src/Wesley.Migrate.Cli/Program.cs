using Wesley.Migrate.Cli.Lifetime;

EngineProcess.Run(args, linked: null);
