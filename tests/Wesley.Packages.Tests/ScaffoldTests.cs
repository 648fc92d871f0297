namespace Wesley.Packages.Tests;

/// <summary>The program makes what the template makes.</summary>
public sealed class ScaffoldTests(Machine machine)
{
    [Fact]
    public async Task PluginsNew_AndTheTemplate_GiveTheSameFiles()
    {
        var folder = Directory.CreateDirectory(machine.PathOf("twins")).FullName;
        (await machine.RunAsync("dotnet", ["new", "wesley-plugin", "-n", "Zeta.Sound", "-o", "template"], folder)).Succeeded();
        (await machine.RunAsync(machine.Engine, ["plugins", "new", "Zeta.Sound", "--out", "program"], folder)).Succeeded();

        var made = GoldenFiles.Read(Path.Combine(folder, "program"));
        Assert.Contains("src/rules/zeta.sound/text.unbounded/rule.md", made.Keys);
        Assert.Equal(GoldenFiles.Read(Path.Combine(folder, "template")), made);
    }
}
