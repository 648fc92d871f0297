using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>A definition that stores no rows, in both versions under one name and of one kind.</summary>
internal sealed record OtherPair
{
    internal required OtherType Before { get; init; }

    internal required OtherType After { get; init; }

    internal static IEnumerable<OtherPair> All(SchemaPair schemas) =>
        from after in schemas.After.Others
        let before = schemas.Before.Other(after.Name)
        where before is not null && before.Kind == after.Kind
        select new OtherPair { Before = before, After = after };

    internal OtherMember? MemberBefore(string name) => Find(Before, name);

    internal OtherMember? MemberAfter(string name) => Find(After, name);

    private static OtherMember? Find(OtherType type, string name) =>
        type.Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal));
}
