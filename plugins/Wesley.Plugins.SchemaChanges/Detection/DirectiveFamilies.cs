using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Which rule speaks about a directive, so that exactly one does.</summary>
internal static class DirectiveFamilies
{
    /// <summary>Says where a relation leads.</summary>
    internal static bool IsRelation(Element element, DirectiveUse use) =>
        element.Sort == ElementSort.Relation && use.Meaning == DirectiveMeaning.Relation;

    /// <summary>Says who may use rows.</summary>
    internal static bool IsPolicy(Element element, DirectiveUse use) =>
        element.Sort is ElementSort.Table or ElementSort.Column or ElementSort.Relation
        && use.Meaning == DirectiveMeaning.Policy;

    /// <summary>Nobody here knows what it says.</summary>
    internal static bool IsUnknown(Element element, DirectiveUse use) =>
        !use.Known && !IsRelation(element, use) && !IsPolicy(element, use);
}
