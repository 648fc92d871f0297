using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>A column as the template of a catalog sees it.</summary>
internal sealed record CatalogColumn
{
    /// <summary>The name in the database, by which a row has it.</summary>
    public required string Name { get; init; }

    /// <summary>The field's name, where it is another; else empty.</summary>
    public required string Field { get; init; }

    /// <summary>The TypeScript type, null included.</summary>
    public required string TypeScript { get; init; }

    /// <summary>The logical scalar, or the enum's name.</summary>
    public required string Scalar { get; init; }

    public required string Sql { get; init; }

    public required bool Nullable { get; init; }

    public required bool List { get; init; }

    public required bool Pii { get; init; }

    public required bool Sensitive { get; init; }

    public required string Uid { get; init; }

    public required string Default { get; init; }

    internal static CatalogColumn Of(Field field, CatalogNames names)
    {
        var storage = field.Storage!;
        var isEnum = string.Equals(storage.Scalar, "Enum", StringComparison.Ordinal);
        return new()
        {
            Name = field.ColumnName,
            Field = field.ColumnName == field.Name ? "" : field.Name,
            TypeScript = TypeScriptType(field.Type, isEnum ? names.Enum(storage.TypeScriptBase) : storage.TypeScriptBase),
            Scalar = isEnum ? storage.TypeScriptBase : storage.Scalar,
            Sql = storage.Sql,
            Nullable = !field.Type.Required,
            List = storage.ListDepth > 0,
            Pii = field.Classification.Contains("pii"),
            Sensitive = field.Classification.Contains("sensitive"),
            Uid = field.Uid ?? "",
            Default = field.Default?.Sql ?? "",
        };
    }

    private static string TypeScriptType(TypeRef type, string item)
    {
        var inner = type.Item is null ? item : ListOf(TypeScriptType(type.Item, item));
        return type.Required ? inner : $"{inner} | null";
    }

    private static string ListOf(string item) => item.Contains(' ', StringComparison.Ordinal) ? $"({item})[]" : $"{item}[]";
}
