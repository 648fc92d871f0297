using System.Runtime.Versioning;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class InteractiveTests
{
    [Fact]
    public void Interactive_WithoutATerminal_IsAUsageErrorWithTheNextStep()
    {
        using var work = new Workspace().Asking();

        work.Compare("--interactive").Exits(ExitCodes.Usage).Complains("--interactive needs a terminal", "--write-decisions");
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }

    [Fact]
    public void Interactive_AnswerOne_IsWrittenAndTheRunGoesOn()
    {
        using var work = new Workspace { Typed = "1\n" }.Asking();

        work.Compare("--interactive").Exits(ExitCodes.Clean)
            .Complains("Question 1 of 1: Was User.phoneNum renamed to User.phoneNumber?", "score 0.", "1  yes, User.phoneNum is User.phoneNumber now", "2  no,");

        Assert.Contains("\"kind\":\"rename\"", work.Text(), StringComparison.Ordinal);
        Assert.Contains("migration", work.Entries());
    }

    [Fact]
    public void Interactive_WhatIsNoAnswer_IsAskedAgain()
    {
        using var work = new Workspace { Typed = "3\nyes\n2\n" }.Asking();

        work.Compare("--interactive").Exits(ExitCodes.Clean).Complains("'3' is none of the answers.", "'yes' is none of the answers.");

        Assert.Contains("not-rename", work.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s\n")]
    [InlineData("q\n")]
    [InlineData("")]
    public void Interactive_SkippedOrLeft_DecidesNothing(string typed)
    {
        using var work = new Workspace { Typed = typed }.Asking();

        work.Compare("--interactive").Exits(ExitCodes.Decisions).Says("1 question to answer");
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }

    [Fact]
    public void Interactive_QuestionThatIsOpenInTheFile_MovesToTheDecisions()
    {
        using var work = new Workspace { Typed = "1\n" }.Asking();
        work.Compare("--write-decisions").Exits(ExitCodes.Decisions);

        work.Compare("--interactive").Exits(ExitCodes.Clean);

        Assert.Contains("\"open\": []", work.Text(), StringComparison.Ordinal);
        work.Run("decisions", "verify", "--from", "before.graphql", "--to", "after.graphql").Exits(ExitCodes.Clean);
    }

    [Theory]
    [InlineData("1\n", ExitCodes.Clean, "rename")]
    [InlineData("x\n2\n", ExitCodes.Clean, "not-rename")]
    [InlineData("s\n", ExitCodes.Decisions, null)]
    [SupportedOSPlatform("linux")]
    public async Task Interactive_OnARealTerminal_AsksAndGoesOn(string typed, int code, string? decided)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs script(1), which is part of every Debian");
        using var work = new Workspace().Asking();
        var program = Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll");
        var line = $"dotnet exec '{program}' run --from before.graphql --to after.graphql --out migration --interactive";

        var screen = await Command.RunAsync("script", ["-qefc", line, "/dev/null"], work.Path, new Dictionary<string, string?> { ["TERM"] = "xterm", ["NO_COLOR"] = "1" }, typed);

        Assert.True(code == screen.ExitCode, screen.Output);
        Assert.Contains("Was User.phoneNum renamed to User.phoneNumber?", screen.Output, StringComparison.Ordinal);
        Assert.Contains("Your answer: 1 to 2, s to skip, q to quit >", screen.Output, StringComparison.Ordinal);
        Assert.Equal(decided is not null, File.Exists(work.PathOf(Phone.File)));
        Assert.Equal(decided is not null, Directory.Exists(work.PathOf("migration")));
        Assert.True(decided is null || work.Text().Contains($"\"kind\":\"{decided}\"", StringComparison.Ordinal));
    }
}
