using System.Collections.Immutable;
using System.Reflection;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>Detectors look at differing elements only, so nothing that a model can say may be passed over there.</summary>
public sealed class DifferingElementsTests
{
    private static readonly SourceLocation Here = new() { File = "a.graphql", Line = 1, Column = 1 };
    private static readonly TypeRef Text = new() { Name = "String", Required = true };
    private static readonly DirectiveUse Use = new() { Name = "note", Arguments = [new() { Name = "text", Value = "1" }] };
    private static readonly FieldArgument Argument = new() { Name = "first", Type = Text, Location = Here };

    private static readonly Field Column = new()
    {
        Name = "email",
        Type = Text,
        Storage = new() { Scalar = "String", SqlBase = "text", TypeScriptBase = "string" },
        Default = new() { Kind = DefaultKind.Literal, Text = "x", Sql = "'x'", Json = "\"x\"" },
        References = new() { Type = "User", Field = "id" },
        Location = Here,
    };

    private static readonly TableType Table = new()
    {
        Name = "User",
        TableName = "user",
        Fields = [Column],
        UniqueKeys = [new() { Columns = ["email"] }],
        Indexes = [new() { Columns = ["email"] }],
        Location = Here,
    };

    private static readonly EnumValue Value = new() { Name = "ADMIN", Location = Here };
    private static readonly EnumType Role = new() { Name = "Role", Values = [Value], Location = Here };
    private static readonly OtherMember Member = new() { Name = "id", Type = Text, Location = Here };
    private static readonly OtherType Other = new() { Name = "Node", Kind = OtherTypeKind.Interface, Members = [Member], Location = Here };

    public static TheoryData<string> Properties => new(
        from element in new object[] { Table, Column, Column.Default!, Column.References!, Column.Storage!, Table.UniqueKeys[0], Table.Indexes[0], Use, Use.Arguments[0], Argument, Role, Value, Other, Member }
        from property in element.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && property.Name is not "Location" && property.PropertyType != typeof(SourceLocation)
        select $"{element.GetType().Name}.{property.Name}");

    [Theory]
    [MemberData(nameof(Properties))]
    public void Element_WithAnythingElse_Differs(string property)
    {
        var after = Model(element => Changed(element, property));

        var differing = SchemaPairing.Of(new() { Before = Model(e => e), After = after }, []).Differing;

        Assert.NotEqual(0, differing.Tables.Length + differing.Enums.Length + differing.Others.Length + Gone(after));
    }

    [Fact]
    public void Element_ElsewhereInTheFile_DoesNotDiffer()
    {
        var after = Model(element => element is Field f ? f with { Location = Here with { Line = 9 } } : element);

        var differing = SchemaPairing.Of(new() { Before = Model(e => e), After = after }, []).Differing;

        Assert.Empty(differing.Tables);
        Assert.Empty(differing.Fields);
        Assert.Empty(differing.Enums);
        Assert.Empty(differing.Others);
    }

    [Fact]
    public void Elements_WhereSomethingIsRenamed_AllCount()
    {
        var renamed = new Change
        {
            Kind = "enum.value.renamed",
            Coordinate = Coordinate.OfMember("Role", "ROOT"),
            From = Coordinate.OfMember("Role", "ADMIN"),
            Explains = [],
        };

        var differing = SchemaPairing.Of(new() { Before = Model(e => e), After = Model(e => e) }, [renamed]).Differing;

        Assert.Equal(["User"], differing.Tables.Select(t => t.After.Name));
        Assert.Equal(["Node"], differing.Others.Select(o => o.After.Name));
    }

    /// <summary>A new name, or another kind, is no pair at all.</summary>
    private static int Gone(SchemaModel after) =>
        (after.Table("User") is null ? 1 : 0) + (after.Enum("Role") is null ? 1 : 0) + (after.Other("Node") is not { Kind: OtherTypeKind.Interface } ? 1 : 0);

    private static SchemaModel Model(Func<object, object> edit)
    {
        T Edited<T>(T element) where T : class => (T)edit(element);
        var use = Edited(Use with { Arguments = [Edited(Use.Arguments[0])] });
        var argument = Edited(Argument with { Directives = [use] });
        var field = Edited(Column with
        {
            Storage = Edited(Column.Storage!),
            Default = Edited(Column.Default!),
            References = Edited(Column.References!),
            Arguments = [argument],
            Directives = [use],
        });
        var table = Edited(Table with { Fields = [field], UniqueKeys = [Edited(Table.UniqueKeys[0])], Indexes = [Edited(Table.Indexes[0])], Directives = [use] });
        var role = Edited(Role with { Values = [Edited(Value with { Directives = [use] })], Directives = [use] });
        var other = Edited(Other with { Members = [Edited(Member with { Arguments = [argument], Directives = [use] })], Directives = [use] });
        return new() { Dialect = "wesley", Hash = "", Tables = [table], Enums = [role], Others = [other] };
    }

    private static object Changed(object element, string property)
    {
        if (element.GetType().Name != property.Split('.')[0])
        {
            return element;
        }

        var member = element.GetType().GetProperty(property.Split('.')[1])!;
        var copy = element.GetType().GetMethod("<Clone>$")!.Invoke(element, null)!;
        member.SetValue(copy, Another(member.PropertyType, member.GetValue(element)));
        return copy;
    }

    private static object? Another(Type type, object? value) => value switch
    {
        string text => text + "2",
        bool flag => !flag,
        int number => number + 1,
        Enum choice => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(choice)),
        TypeRef name => name with { Name = name.Name + "2" },
        ImmutableArray<string> words => words.Add("more"),
        null when type == typeof(string) => "new",
        null when Nullable.GetUnderlyingType(type) is { IsEnum: true } choices => Enum.GetValues(choices).GetValue(0),
        null => throw new InvalidOperationException($"The test has no value of {type}."),
        _ => Nothing(type),
    };

    /// <summary>An empty array, or nothing: both differ from what stands in the model of the test.</summary>
    private static object? Nothing(Type type) => type.IsValueType ? type.GetField("Empty")!.GetValue(null) : null;
}
