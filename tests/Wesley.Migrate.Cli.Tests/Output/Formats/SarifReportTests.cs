using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output.Sarif;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Documents;
using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

public sealed class SarifReportTests
{
    // Microsoft's validator brings the schema of the standard with it.
    private static string Schema => Path.Combine(NodePackages.Folder, "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

    [Fact]
    public async Task Log_OfEveryOutcome_FitsTheOfficialSchema()
    {
        var logs = Outcomes.All.Select(o => (o.Name, Text: SarifReport.Of(o.Outcome))).ToList();

        var errors = await JsonValidation.Errors(Schema, 4, logs.Select(l => l.Text));

        Nothing.In(logs.Zip(errors).Where(l => l.Second is not null).Select(l => $"{l.First.Name}: {l.Second}"));
    }

    [Fact]
    public async Task Log_SpoiltAtAnyPlace_IsMostlyRefusedByTheOfficialSchema()
    {
        var log = new Document("sarif", "log", SarifReport.Of(Outcomes.All.First(o => o.Name == "enum-value-removed").Outcome));
        var spoilt = DocumentMutations.Of(log).Where(d => d.Name.EndsWith("member too much", StringComparison.Ordinal) || d.Name.EndsWith("another type", StringComparison.Ordinal)).ToList();

        var errors = await JsonValidation.Errors(Schema, 4, spoilt.Select(d => d.Text));

        // Bags of properties take anything; everything else must not.
        Nothing.In(spoilt.Zip(errors).Where(d => d.Second is null && !d.First.Name.Contains("partialFingerprints", StringComparison.Ordinal)).Select(d => d.First.Name));
    }

    [Fact]
    public void Result_OfAChange_HasItsRuleBothPlacesAndAFingerprint()
    {
        using var work = new Workspace().Schemas("type User @wes_table {\n  id: ID! @wes_pk\n  age: Float!\n}", "type User @wes_table {\n  id: ID! @wes_pk\n\n  age: Int!\n}");

        var run = Run(work, "before.graphql", "after.graphql", ExitCodes.Findings);

        var result = Assert.Single(run["results"]!.AsArray())!;
        Assert.Equal("field.type.narrowed", (string?)result["ruleId"]);
        Assert.Equal("field.type.narrowed", (string?)run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
        Assert.Equal("error", (string?)result["level"]);
        Assert.Equal("""{"artifactLocation":{"uri":"after.graphql"},"region":{"startLine":4,"startColumn":3,"endColumn":6}}""", result["locations"]![0]!["physicalLocation"]!.ToJsonString());
        Assert.Equal("""{"artifactLocation":{"uri":"before.graphql"},"region":{"startLine":3,"startColumn":3,"endColumn":6}}""", result["relatedLocations"]![0]!["physicalLocation"]!.ToJsonString());
        Assert.Equal("User.age", (string?)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Matches("^sha256:[0-9a-f]{64}$", (string?)result["partialFingerprints"]!["wesleyFinding/v1"]);
    }

    [Fact]
    public void Rule_OfAKindAndOfADiagnostic_SaysWhatItMeansAndWhatToDo()
    {
        using var work = new Workspace().Schemas(after: Outcomes.Broken);

        var rules = Run(work, "before.graphql", "after.graphql", ExitCodes.Schema)["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.All(rules, rule =>
        {
            Assert.NotEqual("", (string?)rule!["fullDescription"]!["text"]);
            Assert.Contains("`wesley-engine explain ", (string?)rule["help"]!["markdown"]!, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("my folder/100%/é:x.graphql", "my%20folder/100%25/%C3%A9%3Ax.graphql")]
    [InlineData("./a/../b.graphql", "b.graphql")]
    public void Uri_OfAPath_IsRelativeAndEscaped(string path, string uri)
    {
        using var work = new Workspace().File("before.graphql", Workspace.Before).File(path, Workspace.Before.Replace("name: String", "name: String @deprecated", StringComparison.Ordinal)).File("a/x", "");

        Assert.Equal(uri, (string?)Run(work, "before.graphql", path, ExitCodes.Clean)["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void Source_StandardInput_HasNoUri()
    {
        using var work = new Workspace { Input = Workspace.After }.Schemas();

        var location = Run(work, "before.graphql", "-", ExitCodes.Clean)["results"]![0]!["locations"]![0]!;

        Assert.Null(location["physicalLocation"]);
        Assert.Equal("User.email", (string?)location["logicalLocations"]![0]!["fullyQualifiedName"]);
    }

    [Theory]
    [InlineData(Workspace.After, ExitCodes.Clean, true)]
    [InlineData("type User @wes_table { id: ID! @wes_pk name: Int }", ExitCodes.Findings, true)]
    [InlineData(Outcomes.Broken, ExitCodes.Schema, false)]
    public void Invocation_SaysHowTheRunEnded(string after, int code, bool successful)
    {
        using var work = new Workspace().Schemas(after: after);

        var invocation = Run(work, "before.graphql", "after.graphql", code)["invocations"]![0]!;

        Assert.Equal(code, (int)invocation["exitCode"]!);
        Assert.Equal(successful, (bool)invocation["executionSuccessful"]!);
    }

    private static JsonNode Run(Workspace work, string from, string to, int code) =>
        JsonNode.Parse(work.Run("diff", "--from", from, "--to", to, "--format", "sarif").Exits(code).Out)!["runs"]![0]!;
}
