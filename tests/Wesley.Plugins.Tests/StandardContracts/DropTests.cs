using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class DropTests
{
    private const string Both = """type User @wes_table(name: "users") { id: ID! @wes_pk  old: Int }  type Log @wes_table(name: "logs") { text: String }""";
    private const string None = """type User @wes_table(name: "users") { id: ID! @wes_pk }""";

    [Fact]
    public void Drops_WithoutConfirmation_LeaveNothing() => Expect.Queries(
        """
        nothing-left:Log:pre
          SELECT ctid FROM "logs"
        nothing-left:User.old:pre
          SELECT "id" FROM "users" WHERE "old" IS NOT NULL
        """, Migration.Between(Both, None).Evaluate(new NothingLeftRule()));

    [Fact]
    public void Drops_Confirmed_MayLoseWhatIsThere() =>
        Assert.Empty(Migration.Between(Both, None, Decide.Drop("Log"), Decide.Drop("User.old")).Evaluate(new NothingLeftRule()));
}
