using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Model;

/// <summary>A table finds its fields by an index when it has many; a copy with other fields must not find those of the original.</summary>
public sealed class WideTableTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Field_ByName_IsTheOneOfThatName(int fields)
    {
        var table = Table(Fields(fields, "old"));

        Assert.All(table.Fields, field => Assert.Same(field, table.Field(field.Name)));
        Assert.Null(table.Field("none"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Copy_WithOtherFields_FindsItsOwn(int fields)
    {
        var table = Table(Fields(fields, "old"));
        Assert.NotNull(table.Field("old1"));

        var copy = table with { Fields = Fields(fields, "new") };

        Assert.Null(copy.Field("old1"));
        Assert.NotNull(copy.Field("new1"));
        Assert.NotNull((copy with { TableName = "other" }).Field("new1"));
    }

    private static TableType Table(ImmutableArray<Field> fields) => new() { Name = "T", TableName = "t", Fields = fields, Location = Here };

    private static ImmutableArray<Field> Fields(int count, string name) =>
    [
        .. Enumerable.Range(0, count).Select(i => new Field { Name = $"{name}{i}", Type = new() { Name = "Int", Required = false }, Location = Here }),
    ];

    private static SourceLocation Here { get; } = new() { File = "schema.graphql", Line = 1, Column = 1 };
}
