using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>Edits that leave the meaning as it is ask nothing, refuse nothing and write nothing.</summary>
public sealed class SameMeaningTests
{
    private const string Before = """
        "A person."
        type User @wes_table(name: "users") @wes_index(fields: ["mail"]) {
          id: ID! @wes_pk
          mail: String @wes_unique
          role: Role
        }

        enum Role { ADMIN GUEST }
        """;

    public static TheoryData<string, string> Edits => new()
    {
        { "alias swap", Before.Replace("@wes_", "@", StringComparison.Ordinal).Replace("@pk", "@wesley_primaryKey", StringComparison.Ordinal) },
        { "fields in another order", Before.Replace("  mail: String @wes_unique\n  role: Role\n", "  role: Role\n  mail: String @wes_unique\n", StringComparison.Ordinal) },
        { "types in another order", "enum Role { ADMIN GUEST }\n" + Before.Replace("enum Role { ADMIN GUEST }", "", StringComparison.Ordinal) },
        { "values in another order", Before.Replace("ADMIN GUEST", "GUEST ADMIN", StringComparison.Ordinal) },
        { "comments", Before.Replace("  mail:", "  # was: email, now mail\n  mail:", StringComparison.Ordinal) },
        { "descriptions", Before.Replace("A person.", "Somebody, renamed from Member.", StringComparison.Ordinal) },
        { "formatting", Before.Replace("\n", "\n\n", StringComparison.Ordinal).Replace("  ", "\t", StringComparison.Ordinal) },
        { "extend folding", Before.Replace("  role: Role\n", "", StringComparison.Ordinal) + "\nextend type User {\n  role: Role\n}\n" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_ThatLeavesTheMeaning_AsksRefusesAndFillsNothing(string edit, string after)
    {
        Assert.NotEqual(Before, after);
        foreach (var result in new[] { LoadedEngine.Run(Before, after), LoadedEngine.Run(after, Before) })
        {
            Assert.Empty(result.Questions);
            Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{edit}: {d.Message}"));
            Assert.Empty(result.Tables);
            Assert.True(result.Plan!.Summary.Noop, edit);
        }
    }
}
