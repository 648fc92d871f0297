namespace Wesley.Benchmarks.Measuring;

/// <summary>A pair of schemas on disk.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Before">Absolute path of the old version.</param>
/// <param name="After">Absolute path of the new version.</param>
internal sealed record SchemaFiles(string Name, string Before, string After);
