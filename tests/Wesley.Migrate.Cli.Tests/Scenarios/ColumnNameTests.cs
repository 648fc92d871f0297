using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>What speaks SQL has the names of the database, and what speaks of the schema those of its fields.</summary>
public sealed class ColumnNameTests
{
    private const string Before = """type User { id: ID! @id  mail: String @db(name: "e-mail")  age: Int @db(name: "years") }""";

    [Fact]
    public void Field_RenamedOverItsColumn_IsAChangeAndNoWorkForTheDatabase()
    {
        var result = LoadedEngine.Run(Before, Before.Replace("mail:", "email:", StringComparison.Ordinal));

        Assert.Equal(["field.renamed(User.email)"], result.Changes.Select(c => c.Id));
        Assert.Empty(result.Plan!.Steps.SelectMany(s => s.Changes));
        Assert.Empty(result.Tables);
    }

    [Fact]
    public void Column_Renamed_IsSwappedAndLookedFor()
    {
        var result = LoadedEngine.Run(Before, Before.Replace("e-mail", "mail", StringComparison.Ordinal));

        Assert.Equal(["column.name.changed(User.mail)"], result.Plan!.Steps.Single(s => s.Phase == PlanPhase.SchemaSwap).Changes);
        Assert.Equal(
            ["FieldAbsent e-mail Post", "FieldPresent e-mail Pre", "FieldPresent mail Post", "Untouched id,mail,years Post"],
            result.Assertions.Where(a => a.Assertion.Columns.Length > 0).Select(a => $"{a.Assertion.Kind} {string.Join(',', a.Assertion.Columns)} {a.Assertion.Phase}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Column_ThatTakesTheNameOfAnother_IsFilledUnderANameOfItsOwnMeanwhile()
    {
        var result = LoadedEngine.Run(Before, Before.Replace("\"years\") }", "\"old years\")  years: Int! @default(value: 1) }", StringComparison.Ordinal));

        var fill = Assert.Single(Assert.Single(result.Tables).Fills);
        Assert.Equal(("years", "wesley_new_years"), (fill.After.ColumnName, fill.Into));
    }

    [Fact]
    public void Contract_OfAColumn_NamesItAsTheDatabaseDoesAndTheFieldInWords()
    {
        var result = LoadedEngine.Run(Before, Before.Replace("mail: String", "mail: String! @default(value: \"x\")", StringComparison.Ordinal));

        var assertion = result.Assertions.Select(a => a.Assertion).First(a => a.Kind == AssertionKind.Nullability && a.Phase == AssertionPhase.Post);
        Assert.Equal(("User.mail is null in no row.", "SELECT \"id\" FROM \"User\" WHERE \"e-mail\" IS NULL", "e-mail"), (assertion.Statement, assertion.Sql, assertion.Columns[0]));
        Assert.All(result.Assertions, a => Assert.DoesNotContain("\"mail\"", a.Assertion.Sql, StringComparison.Ordinal));
    }
}
