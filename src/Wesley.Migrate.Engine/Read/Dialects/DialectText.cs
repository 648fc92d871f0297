using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>From the text of a dialect, which fits its schema, to what it says. All of the engine's own are read in every run.</summary>
internal static class DialectText
{
    internal static DialectDocument Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new()
        {
            Name = root.Text("name"),
            Title = root.Text("title"),
            Extends = root.TextOrNull("extends"),
            Prefixes = root.Member("prefixes") is null ? null : root.List("prefixes"),
            RecognizedBy = root.Member("recognizedBy") is { } signs ? Signs(signs) : new(),
            Tables = root.Member("tables") is { } tables ? new() { From = tables.Choice<TableChoice>("from"), Names = tables.Choice<NameStyle>("names") } : null,
            Columns = root.Member("columns") is { } columns ? new() { Names = columns.Choice("names", NameStyle.Same), References = columns.Choice<ReferenceNames>("references") } : null,
            ObjectFields = root.Member("objectFields") is { } fields ? Objects(fields) : null,
            Directives = [.. root.Items("directives", Family)],
            ImplicitPrimaryKey = root.Member("implicitPrimaryKey") is { } key ? new() { Field = key.Text("field"), Types = key.List("types") } : null,
            Scalars = root.Map("scalars", s => new ScalarStorage { Scalar = s.TextOrNull("scalar"), Sql = s.Text("sql"), Typescript = s.Text("typescript") }),
        };
    }

    private static DialectSigns Signs(JsonElement signs) => new()
    {
        Prefixes = signs.List("prefixes"),
        Directives = signs.List("directives"),
        SharedDirectives = signs.List("sharedDirectives"),
        SharedTypes = signs.List("sharedTypes"),
        NeedsDirectives = signs.List("needsDirectives"),
        UnlessDirectives = signs.List("unlessDirectives"),
        UnlessTypes = signs.List("unlessTypes"),
    };

    private static ObjectFields Objects(JsonElement fields) => new()
    {
        Table = fields.Choice<ObjectStorage>("table"),
        TableList = fields.Choice<ObjectStorage>("tableList"),
        Interface = fields.Choice<ObjectStorage>("interface"),
        Union = fields.Choice<ObjectStorage>("union"),
        Object = fields.Choice<ObjectStorage>("object"),
    };

    private static DirectiveFamily Family(JsonElement family) => new()
    {
        Name = family.Text("name"),
        Aliases = family.List("aliases"),
        Meaning = family.Choice<DirectiveMeaning>("meaning"),
        When = [.. family.Items("when", Case)],
        Expression = family.TextOrNull("expression"),
        Class = family.TextOrNull("class"),
        On = Sites(family),
        Arguments = family.Map("arguments", a => new DirectiveParameter { Type = a.Choice<ArgumentType>("type"), Role = a.Choice<ArgumentRole>("role") }),
    };

    private static MeaningCase Case(JsonElement found) => new()
    {
        Has = found.TextOrNull("has"),
        Is = found.TextOrNull("is"),
        Lacks = found.TextOrNull("lacks"),
        Meaning = found.Choice<DirectiveMeaning>("meaning"),
    };

    private static Dictionary<DirectiveSite, DirectiveUsage> Sites(JsonElement family)
    {
        var sites = new Dictionary<DirectiveSite, DirectiveUsage>();
        foreach (var (name, usage) in family.Map("on", Usage))
        {
            sites[Site(name)] = usage;
        }

        return sites;
    }

    private static DirectiveUsage Usage(JsonElement usage) => new()
    {
        Repeatable = usage.Flag("repeatable"),
        Requires = usage.List("requires"),
        Meaning = usage.Member("meaning") is null ? null : usage.Choice<DirectiveMeaning>("meaning"),
    };

    // The names of https://spec.graphql.org/September2025/#DirectiveLocations.
    private static DirectiveSite Site(string name) => name switch
    {
        "OBJECT" => DirectiveSite.Object,
        "FIELD_DEFINITION" => DirectiveSite.Field,
        "ENUM" => DirectiveSite.Enum,
        "ENUM_VALUE" => DirectiveSite.EnumValue,
        _ => throw new JsonException($"'{name}' is no place for a directive of a dialect."),
    };

    private static List<string> List(this JsonElement element, string name) => [.. element.Texts(name)];

    private static Dictionary<string, T> Map<T>(this JsonElement element, string name, Func<JsonElement, T> read) where T : class
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (element.Member(name) is { } members)
        {
            foreach (var member in members.EnumerateObject())
            {
                map[member.Name] = read(member.Value);
            }
        }

        return map;
    }
}
