using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class DecisionsCommandTests
{
    private static readonly string[] Pair = ["--from", "before.graphql", "--to", "after.graphql"];

    [Fact]
    public void Run_WithAnOpenQuestion_ShowsScoreReasonsAndBothAnswers()
    {
        using var work = new Workspace().Asking();

        work.Compare().Exits(ExitCodes.Decisions).Says("Was User.phoneNum renamed to User.phoneNumber?", "score 0.", "· The names share phone, num/number.", Phone.Yes, Phone.No);
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }

    [Fact]
    public void Diff_WithAnOpenQuestion_ShowsTheChangesToo()
    {
        using var work = new Workspace().Asking();

        var report = JsonNode.Parse(work.Run(["diff", .. Pair, "--format", "json"]).Exits(ExitCodes.Decisions).Out)!;

        Assert.Equal(2, report["changes"]!.AsArray().Count);
        var question = Assert.Single(report["questions"]!.AsArray())!;
        Assert.InRange((decimal)question["score"]!, 0.55m, 1m);
        Assert.False((bool)question["tied"]!);
        Assert.NotEmpty(question["reasons"]!.AsArray());
    }

    [Theory]
    [InlineData(Phone.Yes)]
    [InlineData(Phone.No)]
    public void Run_WithEitherAnswer_HasItsPlan(string answer)
    {
        using var work = new Workspace().Asking(Phone.Decisions(answer));

        work.Compare().Exits(ExitCodes.Clean);
    }

    [Fact]
    public void Init_WithoutAFile_PrintsAFileThatLeavesTheQuestionOpen()
    {
        using var work = new Workspace().Asking();

        var printed = work.Run(["decisions", "init", .. Pair]).Exits(ExitCodes.Clean).Out;

        work.File(Phone.File, printed).Compare().Exits(ExitCodes.Decisions).Says("Was User.phoneNum renamed");
        Assert.Equal(Phone.Yes, JsonNode.Parse(printed)!["open"]![0]!["answers"]![0]!.ToJsonString());
        Assert.StartsWith("sha256:", (string)JsonNode.Parse(printed)!["schema"]!["before"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_IntoAFileThatIsThere_IsRefused()
    {
        using var work = new Workspace().Asking(Phone.Decisions());

        work.Run(["decisions", "init", .. Pair, "--decisions", Phone.File]).Exits(ExitCodes.Usage).Complains("is there already");
        Assert.Equal(Phone.Decisions(), work.Text());
    }

    [Fact]
    public void WriteDecisions_Twice_DraftsOnceAndDecidesNothing()
    {
        using var work = new Workspace().Asking();

        work.Compare("--write-decisions").Exits(ExitCodes.Decisions).Says("The questions stand in wesley.decisions.json under \"open\"");
        var first = work.Text();
        work.Compare("--write-decisions").Exits(ExitCodes.Decisions);

        Assert.Equal(first, work.Text());
        Assert.Empty(JsonNode.Parse(first)!["decisions"]!.AsArray());
    }

    [Fact]
    public void WriteDecisions_IntoAFileWithEntries_KeepsItsTextAndOrder()
    {
        const string Kept = "{ \"formatVersion\": \"1.0\",   \"kind\": \"wesley-decisions\",\n  \"decisions\": [ {\"kind\": \"not-rename\", \"at\": \"User.phoneNumber\", \"from\": \"User.other\"} ]";
        using var work = new Workspace().Asking(Kept + "\n}\n");

        work.Compare("--write-decisions").Exits(ExitCodes.Decisions);

        Assert.StartsWith(Kept + ",\n  \"open\": [", work.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteDecisions_WithoutAFolderForTheFile_IsAUsageError()
    {
        using var work = new Workspace { Input = Phone.After }.Asking();

        work.Run("diff", "--from", "before.graphql", "--to", "-", "--write-decisions").Exits(ExitCodes.Usage).Complains("name a file with --decisions");
    }

    [Fact]
    public void Verify_EverythingMatching_IsClean()
    {
        using var work = new Workspace().Asking(Phone.Decisions(Phone.Yes));

        work.Run(["decisions", "verify", .. Pair]).Exits(ExitCodes.Clean).Says("every decision matches");
    }

    [Theory]
    [InlineData("""{"kind":"fill","at":"User.id","constant":1}""", "stale-decision", ExitCodes.Usage)]
    [InlineData("""{"kind":"rename","at":"User.phoneNumber","from":"User.mail"}""", "rename-unmatched", ExitCodes.Usage)]
    [InlineData(Phone.Yes + "," + Phone.Yes, "decision-repeated", ExitCodes.Usage)]
    [InlineData("""{"kind":"fill","at":"User.phoneNumber"}""", "decision-incomplete", ExitCodes.Usage)]
    [InlineData("""{"kind":"accept-loss","at":"User.phoneNum"}""", "decisions-invalid", ExitCodes.Usage)]
    public void Verify_EntriesThatCannotBeMeant_AreErrors(string entries, string id, int code)
    {
        using var work = new Workspace().Asking(Phone.Decisions(entries));

        work.Run(["decisions", "verify", .. Pair]).Exits(code).Says($"error[{id}]", $"--> {Phone.File}:1:");
    }

    [Fact]
    public void Verify_ForAnotherSchema_IsAnError()
    {
        using var work = new Workspace().Asking(Phone.Decisions().Replace("\"decisions\"", $"\"schema\": {{ \"before\": \"sha256:{new string('0', 64)}\" }}, \"decisions\"", StringComparison.Ordinal));

        work.Run(["decisions", "verify", .. Pair]).Exits(ExitCodes.Usage).Says("error[decisions-other-schema]");
    }

    [Fact]
    public void Verify_QuestionsWithoutAnAnswer_AreMissing()
    {
        using var work = new Workspace().Asking(Phone.Decisions());

        work.Run(["decisions", "verify", .. Pair]).Exits(ExitCodes.Decisions).Says("Was User.phoneNum renamed");
    }

    [Fact]
    public void Open_ThatNobodyAsksAnyMore_StillWithholdsThePlan()
    {
        using var work = new Workspace().Asking();
        work.Compare("--write-decisions").Exits(ExitCodes.Decisions);

        work.File("after.graphql", Phone.Before).Compare("--decisions", Phone.File).Exits(ExitCodes.Usage).Says("decisions-other-schema");
        work.File(Phone.File, work.Text().Replace("  \"schema\": {", "  \"$schema\": \"x\",\n  \"schema\": {", StringComparison.Ordinal)).File("after.graphql", Phone.After);
        work.File(Phone.File, work.Text().Replace("\"decisions\": []", $"\"decisions\": [{Phone.Yes}]", StringComparison.Ordinal));
        work.Compare().Exits(ExitCodes.Decisions).Says("Left open in the decisions file: Was User.phoneNum renamed");
    }

    [Fact]
    public void Prune_TakesOutWhatMatchesNothing_AndNothingElse()
    {
        const string Text = "{\n  \"formatVersion\": \"1.0\",\n  \"kind\": \"wesley-decisions\",\n  \"decisions\": [\n    {\"kind\":\"fill\",  \"at\":\"User.id\", \"constant\":1},\n    YES,\n    {\"kind\":\"drop-confirmed\",\"at\":\"Old\"}\n  ]\n}\n";
        using var work = new Workspace().Asking(Text.Replace("YES", Phone.Yes, StringComparison.Ordinal));

        work.Run(["decisions", "prune", .. Pair]).Exits(ExitCodes.Clean)
            .Says("removed {\"kind\":\"fill\",\"at\":\"User.id\",\"constant\":1}", "removed {\"kind\":\"drop-confirmed\",\"at\":\"Old\"}", "2 entries removed");

        Assert.Equal("{\n  \"formatVersion\": \"1.0\",\n  \"kind\": \"wesley-decisions\",\n  \"decisions\": [\n    " + Phone.Yes + "\n  ]\n}\n", work.Text());
        work.Compare().Exits(ExitCodes.Clean);
    }

    [Fact]
    public void Prune_NothingStale_LeavesTheFile()
    {
        using var work = new Workspace().Asking(Phone.Decisions(Phone.Yes));

        work.Run(["decisions", "prune", .. Pair]).Exits(ExitCodes.Clean).Says("0 entries removed");
        Assert.Equal(Phone.Decisions(Phone.Yes), work.Text());
    }

    [Fact]
    public void Prune_OpenQuestionThatWasAnswered_IsTakenOut()
    {
        using var work = new Workspace().Asking();
        work.Compare("--write-decisions").Exits(ExitCodes.Decisions);
        work.File(Phone.File, work.Text().Replace("\"decisions\": []", $"\"decisions\": [{Phone.Yes}]", StringComparison.Ordinal));

        work.Run(["decisions", "prune", .. Pair]).Exits(ExitCodes.Clean).Says("1 entry removed");
        work.Compare().Exits(ExitCodes.Clean);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("prune")]
    public void Command_WithoutAFile_IsAUsageError(string command)
    {
        using var work = new Workspace().Asking();

        work.Run(["decisions", command, .. Pair]).Exits(ExitCodes.Usage).Complains("there is no wesley.decisions.json");
    }
}
