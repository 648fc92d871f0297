using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Whether two versions of an element say the same, apart from where they stand. Careful: an order that means nothing counts as
/// a difference here, which costs a look and no more.
/// </summary>
internal static class Sameness
{
    internal static bool Of(TableType a, TableType b) =>
        Text(a.Name, b.Name) && Text(a.TableName, b.TableName) && Text(a.Uid, b.Uid) && Text(a.RenamedFrom, b.RenamedFrom)
        && Text(a.TenantBy, b.TenantBy) && Text(a.Check, b.Check) && Text(a.Description, b.Description)
        && Each(a.PrimaryKey, b.PrimaryKey, Text) && Each(a.Interfaces, b.Interfaces, Text) && Each(a.Classification, b.Classification, Text)
        && Each(a.UniqueKeys, b.UniqueKeys, Of) && Each(a.Indexes, b.Indexes, Of)
        && Each(a.Directives, b.Directives, Of) && Each(a.Fields, b.Fields, Of);

    internal static bool Of(Field a, Field b) =>
        Text(a.Name, b.Name) && Text(a.ColumnName, b.ColumnName) && a.Type == b.Type && a.Storage == b.Storage && Of(a.Default, b.Default)
        && Text(a.References?.Type, b.References?.Type) && Text(a.References?.Field, b.References?.Field)
        && Text(a.Uid, b.Uid) && Text(a.RenamedFrom, b.RenamedFrom) && Text(a.Check, b.Check)
        && Text(a.Description, b.Description) && Text(a.Deprecation, b.Deprecation)
        && Each(a.Classification, b.Classification, Text) && Each(a.Arguments, b.Arguments, Of) && Each(a.Directives, b.Directives, Of);

    internal static bool Of(EnumType a, EnumType b) =>
        Text(a.Name, b.Name) && Text(a.Default, b.Default) && Text(a.Uid, b.Uid) && Text(a.RenamedFrom, b.RenamedFrom)
        && Text(a.Description, b.Description) && Each(a.Directives, b.Directives, Of) && Each(a.Values, b.Values, Of);

    internal static bool Of(EnumValue a, EnumValue b) =>
        Text(a.Name, b.Name) && Text(a.Uid, b.Uid) && Text(a.RenamedFrom, b.RenamedFrom)
        && Text(a.Description, b.Description) && Text(a.Deprecation, b.Deprecation) && Each(a.Directives, b.Directives, Of);

    internal static bool Of(OtherType a, OtherType b) =>
        Text(a.Name, b.Name) && a.Kind == b.Kind && a.Repeatable == b.Repeatable && Text(a.Description, b.Description)
        && Each(a.Interfaces, b.Interfaces, Text) && Each(a.Locations, b.Locations, Text)
        && Each(a.Directives, b.Directives, Of) && Each(a.Members, b.Members, Of);

    internal static bool Of(OtherMember a, OtherMember b) =>
        Text(a.Name, b.Name) && a.Type == b.Type && Text(a.Default, b.Default)
        && Text(a.Description, b.Description) && Text(a.Deprecation, b.Deprecation)
        && Each(a.Arguments, b.Arguments, Of) && Each(a.Directives, b.Directives, Of);

    internal static bool Of(FieldArgument a, FieldArgument b) =>
        Text(a.Name, b.Name) && a.Type == b.Type && Text(a.Default, b.Default)
        && Text(a.Description, b.Description) && Text(a.Deprecation, b.Deprecation) && Each(a.Directives, b.Directives, Of);

    internal static bool Of(DirectiveUse a, DirectiveUse b) =>
        Text(a.Name, b.Name) && a.Known == b.Known && a.Meaning == b.Meaning && Each(a.Arguments, b.Arguments, (x, y) => x == y);

    private static bool Of(UniqueKey a, UniqueKey b) => Each(a.Columns, b.Columns, Text);

    private static bool Of(IndexDefinition a, IndexDefinition b) =>
        Text(a.Name, b.Name) && Text(a.Using, b.Using) && Each(a.Columns, b.Columns, Text);

    private static bool Of(DefaultValue? a, DefaultValue? b) =>
        a is null || b is null ? a is null && b is null : a.Kind == b.Kind && Text(a.Text, b.Text) && Text(a.Sql, b.Sql) && Text(a.Json, b.Json);

    private static bool Text(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    private static bool Each<T>(ImmutableArray<T> a, ImmutableArray<T> b, Func<T, T, bool> same)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (!same(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
