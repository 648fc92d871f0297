using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>Any text at any place gives valid scripts that hold the very text, or a refusal; never a broken or altered script.</summary>
public sealed class InjectionTests
{
    [Fact]
    public async Task AnyText_AnywhereInTheInput_IsKeptOrRefused()
    {
        using var folders = new GeneratedFolders(sample: true);
        var texts = Hostile.Texts.Concat(RandomTexts.Some()).ToList();
        var cases = HostilePlace.All.SelectMany(p => texts.Select(t => (Place: p, Text: t))).AsParallel().AsOrdered().Select(c => HostileCase.Of(c.Place, c.Text)).ToList();
        var harmless = HostilePlace.All.ToDictionary(p => p.Name, p => HostileCase.Of(p, p.Harmless).Result);
        Assert.All(harmless, h => Assert.True(h.Value.Plan is not null, h.Key));
        foreach (var planned in cases.Where(c => c.Planned && !c.Place.IsCode).DistinctBy(c => c.Name))
        {
            folders.Add(planned.Name, planned.Result);
        }

        Nothing.In(cases.SelectMany(c => c.Complaints(harmless[c.Place.Name])));
        Nothing.In(await folders.CompileAsync());
        var values = await folders.EvaluateAsync();
        Nothing.In(cases.Where(c => c.Planned && !c.Place.IsCode).SelectMany(c => Altered(c, values[c.Name])));
    }

    [Fact]
    public async Task NamesOfTheLanguage_AsTypesEnumsAndFields_GiveScriptsThatCompile()
    {
        using var folders = new GeneratedFolders();
        var refused = new List<string>();
        foreach (var (name, before, after) in HostileNames.Schemas())
        {
            var result = LoadedEngine.Run(before, after);
            refused.AddRange(CorpusOutcome.Errors(result).Select(e => $"{name}: {e.Id} {e.Message}"));
            if (result.Plan is not null)
            {
                folders.Add(name, result);
            }
        }

        Nothing.In(refused);
        Nothing.In(await folders.CompileAsync());
        Assert.Equal(folders.Count, (await folders.EvaluateAsync()).Count);
    }

    // Where the text is a value, both forms of the fill must be that value; an identity must arrive as it is.
    private static IEnumerable<string> Altered(HostileCase made, JsonElement values)
    {
        var fill = values.GetProperty("fills").EnumerateArray().SingleOrDefault(f => f.GetProperty("column").GetString() == "name");
        if (made.Place.Name is "default" or "constant")
        {
            if (fill.GetProperty("value").GetString() is var value && value != made.Text)
            {
                yield return $"{made.Name}: TypeScript gives {value}";
            }

            if (fill.GetProperty("sql").GetString()! is var sql && SqlShape.TextOf(sql) != made.Text)
            {
                yield return $"{made.Name}: SQL gives {sql}";
            }
        }

        var table = values.GetProperty("tables").GetProperty("User");
        if (made.Place.Name == "uid" && table.GetProperty("columns").GetProperty("name").GetProperty("uid").GetString() != made.Text)
        {
            yield return $"{made.Name}: the uid is another";
        }

        if (made.Place.Name is "table-name" or "table-renamed" && table.GetProperty("table").GetString() != made.Text)
        {
            yield return $"{made.Name}: the table's name is another";
        }
    }
}
