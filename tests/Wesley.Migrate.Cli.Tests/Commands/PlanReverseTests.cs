using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>The migration that goes back, and what it says of what does not come back.</summary>
public sealed class PlanReverseTests
{
    private const string Before = """
        type User @wes_table {
          id: ID! @wes_pk
          nick: String
          age: Int!
          bio: String
        }

        """;

    private const string After = """
        type User @wes_table {
          id: ID! @wes_pk
          name: String @wes_renamedFrom(name: "nick")
          age: BigInt!
          email: String!
        }

        """;

    [Fact]
    public void Reverse_OfAPlan_GoesOnFromItAndEndsWhereItBegan()
    {
        using var work = Written();

        work.Run("plan", "reverse", "migration", "--out", "back").Exits(ExitCodes.Clean).Says(
            "warning[reverse-irreversible]: field.removed(User.bio) cannot be undone", "every value of User.bio", "warning[reverse-loses]", "the values written to User.email");

        work.Run("plan", "verify", "migration", "back", "migration").Exits(ExitCodes.Clean);
        var back = PlanJson.Read(File.ReadAllText(work.PathOf("back", "plan.json")));
        Assert.Equal(
            ["field.added.nullable(User.bio)", "field.removed(User.email)", "field.renamed(User.nick)", "field.type.decided(User.age)"],
            back.Changes.Select(c => c.Id).Where(id => id.StartsWith("field.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("\"age\"::integer", File.ReadAllText(work.PathOf("back", "backfill", "001-user.ts")), StringComparison.Ordinal);
        Assert.Contains("castable:User.age:pre", File.ReadAllText(work.PathOf("back", "contract", "pre-check.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Reverse_WhatThePlanCannotSettle_IsAskedAndTakesADecision()
    {
        using var work = new Workspace().Schemas(
            "type User @wes_table { id: ID! @wes_pk  role: Role! } enum Role { A }", "type User @wes_table { id: ID! @wes_pk  role: Role! } enum Role { A, B }");
        work.Compare().Exits(ExitCodes.Clean);

        work.Run("plan", "reverse", "migration", "--out", "back").Exits(ExitCodes.Findings).Says("Role.B", "Nothing was written");
        work.File("d.json", """{ "formatVersion": "1.0", "kind": "wesley-decisions", "decisions": [{ "kind": "remap", "at": "Role", "map": { "B": "A" }, "reason": "B was for the new version" }] }""");
        work.Run("plan", "reverse", "migration", "--out", "back", "--decisions", "d.json").Exits(ExitCodes.Clean).Says("Written to back");
    }

    [Fact]
    public void Reverse_OfAnEditedFolder_IsRefused()
    {
        using var work = Written();
        File.AppendAllText(work.PathOf("migration", "schema", "before.graphql"), "\n");

        work.Run("plan", "reverse", "migration", "--out", "back").Exits(ExitCodes.Usage).Says("error[artifact-edited]");
        Assert.False(Directory.Exists(work.PathOf("back")));
    }

    private static Workspace Written()
    {
        var work = new Workspace().Schemas(Before, After);
        work.Compare().Exits(ExitCodes.Clean);
        return work;
    }
}
