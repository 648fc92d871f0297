using System.Collections.Immutable;

namespace Wesley.Plugins.Tests.SchemaChanges;

public sealed class EvidenceTests
{
    [Fact]
    public void TypeRemoved_ReferredTo_ListsInboundForeignKeys() => Assert.Equal(
        ["Post.author refers to User.id."],
        Evidence(
            """
            type User @wes_table { id: ID! @wes_pk }
            type Post @wes_table { id: ID! @wes_pk author: ID @wes_fk(ref: "User.id") }
            """,
            "type Post @wes_table { id: ID! @wes_pk author: ID }",
            "type.removed(User)"));

    [Fact]
    public void FieldRemoved_ReferredTo_ListsInboundForeignKeys() => Assert.Equal(
        ["Post.author refers to User.name."],
        Evidence(
            """
            type User @wes_table { id: ID! @wes_pk name: String! @wes_unique }
            type Post @wes_table { id: ID! @wes_pk author: String @wes_fk(ref: "User.name") }
            """,
            """
            type User @wes_table { id: ID! @wes_pk }
            type Post @wes_table { id: ID! @wes_pk author: String }
            """,
            "field.removed(User.name)"));

    [Fact]
    public void FieldAdded_NullableWithDefault_SaysThatExistingRowsHoldNull() => Assert.Equal(
        ["The default 0 is for new rows only; existing rows hold null."],
        Evidence(
            "type User @wes_table { id: ID! @wes_pk }",
            "type User @wes_table { id: ID! @wes_pk age: Int @wes_default(value: 0) }",
            "field.added.nullable(User.age)"));

    [Fact]
    public void DefaultRemoved_OfRequiredField_NamesTheWriters() => Assert.Equal(
        ["User.age is required: code that relied on the default has to give a value, or its writes fail from the switch on."],
        Evidence(
            "type User @wes_table { id: ID! @wes_pk age: Int! @wes_default(value: 0) }",
            "type User @wes_table { id: ID! @wes_pk age: Int! }",
            "default.removed(User.age)"));

    private static ImmutableArray<string> Evidence(string before, string after, string id) =>
        Detection.Between(before, after).Changes.Single(c => c.Id == id).Evidence;
}
