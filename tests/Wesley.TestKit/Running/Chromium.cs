namespace Wesley.TestKit;

/// <summary>Where a Chromium stands on this system; the tests download none.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What to do where there is none.</summary>
    public const string Missing = "No Chromium is installed here (Debian: apt-get install chromium).";

    /// <summary>The program's path, or null where there is none.</summary>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
