namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>A rehearsal of what would go wrong goes wrong, and says what.</summary>
public sealed class FailingRehearsalTests
{
    [Fact]
    public void Script_ThatGuardsNothing_FailsWithItsOwnMessage()
    {
        using var work = RehearsalWorkspace.Written();
        work.Reseal("backfill/001-user.ts", "''::text", "(1/0)::text");

        work.Rehearse().Exits(ExitCodes.Findings).Says("backfill/001-user.ts", "FAILED", "error: backfill/001-user.ts: it ended with", "The rehearsal failed on PGlite");
    }

    [Fact]
    public void Contract_Weakened_IsNoticedByItsCounterexample()
    {
        using var work = RehearsalWorkspace.Written();
        work.Reseal("contract/post-check.json", "WHERE \\\"email\\\" IS NULL", "WHERE \\\"email\\\" IS NULL AND false");

        work.Rehearse().Exits(ExitCodes.Findings).Says("nullability:User.email:post does not catch what it is there for", "caught nothing");
    }

    [Fact]
    public void Contract_WithoutAnAssertion_ProvesNothing()
    {
        using var work = RehearsalWorkspace.Written();
        ResealedFolder.Edit(work.PathOf("migration"), "contract/post-check.json", text =>
        {
            var contract = System.Text.Json.Nodes.JsonNode.Parse(text)!;
            contract["assertions"] = new System.Text.Json.Nodes.JsonArray();
            return contract.ToJsonString();
        });

        work.Rehearse().Exits(ExitCodes.Findings).Says("contract/post-check.json has no assertion, so nothing is proven");
    }

    [Fact]
    public void Switch_ThatBreaks_EndsTheRehearsalAtItsStatement()
    {
        using var work = RehearsalWorkspace.Written();
        work.Reseal("sql/switch.sql", "RESET statement_timeout;", "ALTER TABLE \"nobody\" ADD COLUMN \"x\" text;\n\nRESET statement_timeout;");

        var failed = work.Rehearse().Exits(ExitCodes.Findings).Says("error: sql/switch.sql: relation \"nobody\" does not exist");
        Assert.DoesNotContain("contract/post-check.json", failed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Switch_ThatForgetsAConstraint_IsCaughtByThePostCheck()
    {
        using var work = RehearsalWorkspace.Written();
        work.Reseal("sql/switch.sql", "ALTER TABLE \"user\" ALTER COLUMN \"email\" SET NOT NULL;", "ALTER TABLE \"user\" RENAME COLUMN \"email\" TO \"mail\";");

        work.Rehearse().Exits(ExitCodes.Findings).Says("field-present:User.email:post does not hold");
    }

    [Fact]
    public void Script_ThatWritesWhatItShouldNot_IsNoticed()
    {
        using var work = RehearsalWorkspace.Written();
        work.Reseal("sql/expand.sql", "COMMIT;", "UPDATE \"user\" SET \"name\" = 'everybody';\nCOMMIT;");

        work.Rehearse().Exits(ExitCodes.Findings).Says("columns that no script fills have other values than before: user.name");
    }

    [Fact]
    public void Loss_ThatThePlanDoesNotState_IsNoticed()
    {
        using var work = RehearsalWorkspace.Written();
        work.Reseal("sql/switch.sql", "RESET statement_timeout;", "UPDATE \"user\" SET \"name\" = 'everybody';\n\nRESET statement_timeout;");

        work.Rehearse().Exits(ExitCodes.Findings).Says("the plan says that schema-swap is reversible-until; after going back this was not as before: user.name");
    }
}
