using Wesley.Migrate.Abstractions;
using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class NoLeftoversTests
{
    private const string Before = """type User @wes_table(name: "users") @wes_uid(value: "t1") { id: ID! @wes_pk } type Log @wes_table { id: ID! @wes_pk }""";
    private const string After = """type Person @wes_table(name: "people") @wes_uid(value: "t1") { id: ID! @wes_pk  email: String! } type Log @wes_table { id: ID! @wes_pk } type New @wes_table { id: ID! @wes_pk }""";

    [Fact]
    public void Table_ThatAChangeTouches_KeepsNothingOfTheMigration()
    {
        var found = Migration.Between(Before, After).Evaluate(new NoLeftoversRule());

        Expect.Queries(
            """
            no-leftovers:Person:post
              SELECT name AS leftover FROM (SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = to_regclass('"people"') AND NOT tgisinternal AND starts_with(tgname::text, 'wesley_fill_') UNION ALL SELECT attname::text FROM pg_attribute WHERE attrelid = to_regclass('"people"') AND NOT attisdropped AND (starts_with(attname::text, 'wesley_new_') OR starts_with(attname::text, 'wesley_moving_')) UNION ALL SELECT conname::text FROM pg_constraint WHERE conrelid = to_regclass('"people"') AND starts_with(conname::text, 'wesley_required_')) AS found
            """, found);
        Assert.Equal((AssertionMode.Catalog, AssertionPhase.Post, (RowPredicate?)null), (found[0].Mode, found[0].Phase, found[0].Predicate));
    }

    [Fact]
    public void Schemas_Alike_AskNothing() => Assert.Empty(Migration.Between(Before, Before).Evaluate(new NoLeftoversRule()));
}
