using Wesley.Plugins.Tests.SchemaChanges.Cases;

namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>All examples.</summary>
internal static class Edits
{
    internal static readonly Edit[] All =
    [
        .. TypeEdits.All, .. ColumnEdits.All, .. ShapeEdits.All, .. EnumEdits.All, .. RelationEdits.All, .. DefaultEdits.All,
        .. KeyEdits.All, .. IndexEdits.All, .. CheckEdits.All, .. IdentityEdits.All, .. PolicyEdits.All, .. OtherEdits.All, .. MemberEdits.All, .. SchemaEdits.All,
        .. TextEdits.All, .. NearMisses.All,
    ];

    internal static Edit Of(string name) => All.Single(e => e.Name == name);
}
