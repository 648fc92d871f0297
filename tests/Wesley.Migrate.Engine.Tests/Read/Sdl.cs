using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>SDL in, model or diagnostics out.</summary>
internal static class Sdl
{
    internal static StageResult<SchemaModel> Read(string sdl, string dialect = "auto") =>
        SdlReader.Read([Source(sdl)], new() { Dialect = dialect });

    internal static SourceText Source(string sdl, string name = "s.graphql") => new() { Name = name, Text = sdl };

    /// <summary>The model of SDL without errors.</summary>
    internal static SchemaModel Model(string sdl, string dialect = "auto")
    {
        var read = Read(sdl, dialect);
        Assert.Empty(read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.AfterLocation} {d.Message}"));
        return read.Value;
    }

    internal static Field Field(string sdl, string coordinate) => Model(sdl).Field(Coordinate.Parse(coordinate))!;

    /// <summary>A table with one field of that type and those directives, which is the one returned.</summary>
    internal static Field Field(string typeAndDirectives) =>
        Field($$"""
            type T @wes_table { id: ID! @wes_pk  f: {{typeAndDirectives}} }
            enum Role { ADMIN USER }
            """, "T.f");

    /// <summary>What is said about SDL, as <c>line:column id</c>.</summary>
    internal static IEnumerable<string> Findings(string sdl, string dialect = "auto") =>
        Read(sdl, dialect).Diagnostics.Select(d => FormattableString.Invariant($"{d.AfterLocation?.Line}:{d.AfterLocation?.Column} {d.Id}"));
}
