using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests;

/// <summary>Entries of a decisions file.</summary>
internal static class Decide
{
    private static readonly SourceLocation Place = new() { File = "wesley.decisions.json", Line = 5, Column = 7 };

    internal static Decision Constant(string at, string json) => Fill(at) with { ConstantJson = json };

    internal static Decision Sql(string at, string expression, params string[] reads) => Fill(at) with { Sql = expression, Reads = [.. reads] };

    internal static Decision TypeScript(string at, string expression, params string[] reads) => Fill(at) with { TypeScript = expression, Reads = [.. reads] };

    internal static Decision Rename(string from, string at) => Fill(at) with { Kind = DecisionKind.Rename, From = Coordinate.Parse(from) };

    internal static Decision Drop(string at) => Fill(at) with { Kind = DecisionKind.DropConfirmed };

    private static Decision Fill(string at) => new() { Kind = DecisionKind.Fill, At = Coordinate.Parse(at), Location = Place };
}
