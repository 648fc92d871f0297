namespace Wesley.Packages.Tests;

/// <summary>Each command that authors read is run by a test as it is printed.</summary>
public sealed class AuthorPagesTests(Machine machine)
{
    private const string FromTheFolder = "dotnet new install ./plugin-template";

    // The pages of rules are made, and show no command.
    [Fact]
    public void Pages_ThatStandThere_AreThoseWhoseCommandsAreRun() => Assert.Equal(
        AuthorPages.All,
        Directory.GetFiles(Repository.PathOf("plugin-template"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf(AuthorPages.Plugins))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    // In a sentence the beginning of a command is enough: its block has the rest.
    [Fact]
    public void Commands_MentionedInASentence_AreRunToo()
    {
        string[] run = [.. AuthorPages.Commands, FromTheFolder];

        Assert.All(AuthorPages.All.SelectMany(page => PageCommands.Mentioned(AuthorPages.Text(page))), mention =>
            Assert.Contains(run, line => $"{line} ".StartsWith($"{mention} ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Template_InstalledFromItsFolder_MakesWhatThePackageMakes()
    {
        using var home = new TempFolder();
        var shell = machine.Shell(Repository.Root, ("DOTNET_CLI_HOME", home.Path));
        await shell.RunAsync(FromTheFolder);
        await shell.RunAsync($"cd '{home.Path}'");
        await shell.RunAsync("dotnet new wesley-plugin -n Acme.Twin -o folder");
        await machine.Shell(home.Path).RunAsync("dotnet new wesley-plugin -n Acme.Twin -o package");

        Assert.Equal(GoldenFiles.Read(home.PathOf("package")), GoldenFiles.Read(home.PathOf("folder")));
    }
}
