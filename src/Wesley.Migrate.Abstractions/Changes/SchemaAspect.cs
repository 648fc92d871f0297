namespace Wesley.Migrate.Abstractions;

/// <summary>The aspects that can differ between two versions of an element.</summary>
public static class SchemaAspect
{
    /// <summary>The element is in the old schema only. Everything inside it is covered by this one fact.</summary>
    public const string Removed = "removed";

    /// <summary>The element is in the new schema only. Everything inside it is covered by this one fact.</summary>
    public const string Added = "added";

    /// <summary>A type or member kept its identity and got another name; the coordinate is the new one.</summary>
    public const string Name = "name";

    /// <summary>The table's name in the database.</summary>
    public const string TableName = "table-name";

    /// <summary>A column's name in the database.</summary>
    public const string ColumnName = "column-name";

    /// <summary>The innermost type's name of a table's field; the whole type, lists and <c>!</c> included, of everything else.</summary>
    public const string Type = "type";

    /// <summary>How many lists lie around a field's type.</summary>
    public const string List = "list";

    /// <summary>The outermost <c>!</c> of a field.</summary>
    public const string Required = "required";

    /// <summary>The inner <c>!</c> of a list; only while the list depth is the same.</summary>
    public const string ItemsRequired = "items-required";

    /// <summary>A default of a field, an enum, an argument or an input field.</summary>
    public const string Default = "default";

    /// <summary>A field's foreign key.</summary>
    public const string ForeignKey = "foreign-key";

    /// <summary>A field turned from a column into a relation or back.</summary>
    public const string Stored = "stored";

    /// <summary>A table's primary key.</summary>
    public const string PrimaryKey = "primary-key";

    /// <summary>A uniqueness constraint; the subject is its columns.</summary>
    public const string Unique = "unique";

    /// <summary>An index; the subject is its columns, name and method.</summary>
    public const string Index = "index";

    /// <summary>The stable identity.</summary>
    public const string Uid = "uid";

    /// <summary>The tenant column.</summary>
    public const string Tenant = "tenant";

    /// <summary>A check expression.</summary>
    public const string Check = "check";

    /// <summary>A classification; the subject is its word.</summary>
    public const string Classification = "classification";

    /// <summary>An implemented interface; the subject is its name.</summary>
    public const string Interface = "interface";

    /// <summary>
    /// A directive whose meaning is not in the model otherwise. Where each version uses it at most once, the subject is its name,
    /// or <c>name(argument:)</c> when both do and an argument differs; else it is the use, printed without <c>@</c>, and the same use
    /// several times is told apart by a number.
    /// </summary>
    public const string Directive = "directive";

    /// <summary>The description.</summary>
    public const string Description = "description";

    /// <summary>The deprecation.</summary>
    public const string Deprecation = "deprecation";

    /// <summary>The order of an enum's common values.</summary>
    public const string Order = "order";

    /// <summary>The old name that an element states for itself, unless the rename it states is this one.</summary>
    public const string RenamedFrom = "renamed-from";

    /// <summary>Where a directive definition may stand; the subject is the place.</summary>
    public const string Location = "location";

    /// <summary>Whether a directive definition may stand several times at one place.</summary>
    public const string Repeatable = "repeatable";

    /// <summary>A root operation type; the subject is the operation.</summary>
    public const string Root = "root";
}
