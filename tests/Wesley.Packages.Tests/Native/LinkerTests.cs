namespace Wesley.Packages.Tests;

/// <summary>The program for 64-bit Linux in its package, and what becomes of it where it cannot be linked.</summary>
public sealed class LinkerTests
{
    private const string Folder = "tools/net10.0/linux-x64/";

    [Fact]
    public void Package_ForLinux_HasTheNativeProgramInFrontOfTheManagedOne()
    {
        Assert.SkipUnless(Linker.IsThere, Linker.Missing);
        var package = Package.Of("wesley-engine.linux-x64");

        Assert.Contains("EntryPoint=\"wesley-engine\" Runner=\"executable\"", package.Text($"{Folder}DotnetToolSettings.xml"), StringComparison.Ordinal);
        Assert.Contains($"{Folder}wesley-engine-managed", package.Files());
        // A host that starts the runtime is a hundredth of that.
        Assert.InRange(package.Read($"{Folder}wesley-engine").Length, 5_000_000, 40_000_000);
        Assert.DoesNotContain(package.Files(), f => f.Contains("wesley-engine-native", StringComparison.Ordinal));
    }

    [Fact]
    public void Package_Portable_HasNeither() =>
        Assert.DoesNotContain(Package.Of("wesley-engine.any").Files(), f => Path.GetFileName(f) is "wesley-engine" or "wesley-engine-managed");

    [Fact]
    public async Task Packing_WithoutALinker_SaysWhatToInstall_AndIsNoFailure()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linker.Missing);
        using var programs = new TempFolder();
        File.CreateSymbolicLink(programs.PathOf("sh"), "/bin/sh");

        var said = await Linker.AskAsync(programs.Path);

        Assert.Contains("packed without its native program", said, StringComparison.Ordinal);
        Assert.Contains("apt-get install gcc libc6-dev", said, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
    }
}
