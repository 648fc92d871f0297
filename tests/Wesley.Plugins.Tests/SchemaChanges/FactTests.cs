namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>Which facts a change explains. That none is left over or explained twice is proved for every example elsewhere.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("a table becomes an enum", "Role removed, Role added")]
    [InlineData("a table is removed", "Post removed")]
    [InlineData("a table gets another name in the database", "User table-name")]
    [InlineData("a column becomes a relation", "Post.author stored")]
    [InlineData("a relation becomes a nullable column", "Post.author stored")]
    [InlineData("a unique column is added", "User unique email, User.email added")]
    [InlineData("a column changes type, list and null at once", "User.age list, User.age required, User.age type")]
    [InlineData("a relation changes its type in every way", "User.posts type, User.posts list, User.posts required")]
    [InlineData("a relation leads elsewhere", "User.posts directive hasMany(by:)")]
    [InlineData("enum values are reordered", "Role order")]
    [InlineData("a foreign key is retargeted", "User.boss foreign-key")]
    [InlineData("directive: a member differs", "@x(a:) type")]
    [InlineData("a directive gets a place more", "@x location ENUM, @x repeatable")]
    [InlineData("a uid turns up in another table", "Post.title added, User.name removed")]
    public void Change_Found_ExplainsItsFacts(string edit, string facts)
    {
        var (before, after) = (Edits.Of(edit).Before, Edits.Of(edit).After);

        Assert.Equal(facts, string.Join(", ", Detection.Between(before, after).Changes.SelectMany(c => c.Explains)));
    }
}
