namespace Wesley.TestKit;

/// <summary>Type-checks with the native compiler.</summary>
public static class TypeScript
{
    /// <summary>Checks the project whose <c>tsconfig.json</c> stands in, or is, <paramref name="project"/>; emits nothing.</summary>
    public static Task<CommandResult> CheckProjectAsync(string project) =>
        RunAsync(Path.GetDirectoryName(Path.Combine(project, "x"))!, "--noEmit", "--project", project);

    /// <summary>The compiler with any arguments; output is one diagnostic a line, exit code 0 means no errors.</summary>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) =>
        Command.RunAsync(NodePackages.TypeScriptCompiler, ["--pretty", "false", .. arguments], Directory.Exists(folder) ? folder : null);
}
