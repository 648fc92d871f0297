using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>What no schema text gives today, and other readers may.</summary>
public sealed class ModelTests
{
    private const string Sdl = "type User @wes_table { id: ID! @wes_pk email: String @wes_index age: Int }";

    [Fact]
    public void Index_AskedForTwice_IsAnIndexMore()
    {
        var found = Edited(t => t with { Indexes = [.. t.Indexes, .. t.Indexes] });

        Assert.Equal(["index.added(User)#email (2)"], found.Ids);
        Assert.Empty(found.Uncovered);
    }

    [Fact]
    public void Type_OfTheSameNameStoredOtherwise_IsATypeChangeWithoutAFact()
    {
        var found = Edited(t => t with { Fields = [.. t.Fields.Select(f => f.Name == "age" ? f with { Storage = f.Storage! with { SqlBase = "text" } } : f)] });

        Assert.Equal(["field.type.changed(User.age)"], found.Ids);
        Assert.Empty(found.Changes[0].Explains);
        Assert.Empty(found.Uncovered);
    }

    [Fact]
    public void Uid_OfTwoElements_IsReusedAtTheSecond()
    {
        var found = Edited(t => t with { Fields = [.. t.Fields.Select(f => f with { Uid = f.Name == "id" ? null : "u1" })] });

        Assert.Equal(["identity.added(User.age)", "identity.added(User.email)", "identity.reused(User.email)"], found.Ids);
        Assert.Equal(["identity-reused"], found.Diagnostics.Select(d => d.Id));
        Assert.Empty(found.Uncovered);
    }

    [Fact]
    public void Policy_ThatTheModelSaysOtherwiseToo_ExplainsNoFact()
    {
        var found = Edited(t => t with { Directives = [.. t.Directives, new DirectiveUse { Name = "anything", Meaning = DirectiveMeaning.Policy, Known = true }] });

        Assert.Equal(["policy.added(User)#anything"], found.Ids);
        Assert.Empty(found.Uncovered);
    }

    private static Detection Edited(Func<TableType, TableType> edit)
    {
        var schemas = Detection.Read(Sdl, Sdl);
        return Detection.Of(schemas with { After = schemas.After with { Tables = [.. schemas.After.Tables.Select(edit)] } });
    }
}
