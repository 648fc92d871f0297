namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>What is left to say beside a rename that another plugin found.</summary>
public sealed class RenameTests
{
    [Fact]
    public void RenamedColumn_OfKeysAndIndexes_ChangesNoneOfThem() => Check(
        """
        type User @wes_table @wes_tenant(by: "a") { a: ID! @wes_pk @wes_uid(value: "u1") @wes_unique @wes_index boss: ID @wes_fk(ref: "User.a") }
        """,
        """
        type User @wes_table @wes_tenant(by: "b") { b: ID! @wes_pk @wes_uid(value: "u1") @wes_unique @wes_index boss: ID @wes_fk(ref: "User.b") }
        """,
        "field.renamed(User.b)");

    [Fact]
    public void RenamedColumn_OfAnotherType_IsTwoChanges() => Check(
        """type User @wes_table { id: ID! @wes_pk age: Int @wes_uid(value: "u1") }""",
        """type User @wes_table { id: ID! @wes_pk years: BigInt! @wes_uid(value: "u1") }""",
        "field.renamed(User.years)", "field.required(User.years)", "field.type.changed(User.years)");

    [Fact]
    public void RenamedTable_UsedByFields_ChangesNoTypeOfTheirs() => Check(
        """
        type User @wes_table(name: "user") @wes_uid(value: "t1") { id: ID! @wes_pk posts: [Post!]! }
        type Post @wes_table { id: ID! @wes_pk author: User! author_id: ID! @wes_fk(ref: "User.id") }
        """,
        """
        type Person @wes_table(name: "user") @wes_uid(value: "t1") { id: ID! @wes_pk posts: [Post!]! }
        type Post @wes_table { id: ID! @wes_pk author: Person! author_id: ID! @wes_fk(ref: "Person.id") }
        """,
        "type.renamed(Person)");

    [Fact]
    public void RenamedTable_WithChangesInside_ReportsThemUnderTheNewName() => Check(
        """type User @wes_table @wes_uid(value: "t1") { id: ID! @wes_pk name: String age: Int }""",
        """type Person @wes_table @wes_uid(value: "t1") { id: ID! @wes_pk name: String! title: String }""",
        "table.name.changed(Person)", "type.renamed(Person)", "field.removed(Person.age)", "field.required(Person.name)", "field.added.nullable(Person.title)");

    [Fact]
    public void RenamedColumn_WhoseNameARelationTook_AddsTheRelation() => Check(
        """type User @wes_table { id: ID! @wes_pk boss: User @wes_fk(ref: "User.id") @wes_uid(value: "u1") }""",
        """type User @wes_table { id: ID! @wes_pk boss: User bossId: User @wes_fk(ref: "User.id") @wes_uid(value: "u1") }""",
        "relation.added(User.boss)", "field.renamed(User.bossId)");

    [Fact]
    public void RenamedColumn_ThatTookARelationsName_RemovesTheRelation() => Check(
        """type User @wes_table { id: ID! @wes_pk boss: User bossId: User @wes_fk(ref: "User.id") @wes_uid(value: "u1") }""",
        """type User @wes_table { id: ID! @wes_pk boss: User @wes_fk(ref: "User.id") @wes_uid(value: "u1") }""",
        "field.renamed(User.boss)", "relation.removed(User.boss)");

    [Fact]
    public void RenamedTable_WhoseNameAnEnumTook_IsNoChangeOfKind() => Check(
        """type Role @wes_table(name: "r") @wes_uid(value: "t1") { id: ID! @wes_pk }""",
        """type Duty @wes_table(name: "r") @wes_uid(value: "t1") { id: ID! @wes_pk } enum Role { A }""",
        "type.renamed(Duty)", "enum.added(Role)");

    private static void Check(string before, string after, params string[] changes)
    {
        var found = Detection.WithRenames(before, after);

        Assert.Equal(changes, found.Ids);
        Assert.Empty(found.Uncovered.Select(d => d.Message));
        Assert.Empty(found.Diagnostics.Select(d => d.Message));
    }
}
