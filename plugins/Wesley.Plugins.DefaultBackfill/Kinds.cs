namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The kinds that the plugin knows by name.</summary>
internal static class Kinds
{
    internal const string AddedRequired = "field.added.required";
    internal const string AddedNullable = "field.added.nullable";
    internal const string Required = "field.required";
    internal const string ItemsRequired = "field.items.required";
}
