using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Defaults;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Fields of tables.</summary>
internal sealed class FieldReading(
    MemberTable<ForeignKey> references,
    StorageReading storage,
    Dictionary<string, EnumType> enums,
    Vocabulary words,
    Problems problems)
{
    private readonly List<(string Table, Field Field)> _referring = [];

    /// <summary>Those read so far that refer to a column.</summary>
    internal IReadOnlyList<(string Table, Field Field)> Referring => _referring;

    internal bool IsColumn(AnnotatedMember member) => storage.Of(member) is not null;

    internal Field Read(AnnotatedMember member)
    {
        var stored = storage.Of(member);
        var field = Named(member, stored);
        if (field.References is not null) _referring.Add((member.Owner, field));
        var column = ColumnNaming.Of(member, field.References, words);
        return stored is null || column == field.Name ? field : field with { ColumnName = column };
    }

    private Field Named(AnnotatedMember member, StorageType? stored) => new()
    {
        Name = member.Raw.Name,
        Type = member.Type,
        Storage = stored,
        Default = DefaultReading.Read(member, stored, enums, problems),
        References = references[member],
        Uid = member.Use(DirectiveMeaning.Identity)?.Text(ArgumentRole.Value),
        RenamedFrom = member.Use(DirectiveMeaning.RenamedFrom)?.Text(ArgumentRole.Name),
        Check = member.Use(DirectiveMeaning.Check) is { } check ? CheckReading.Read(check, member.Coordinate, problems) : null,
        Classification = Classification.Of(member.Uses),
        Arguments = MemberModel.Arguments(member.Raw, words.Dialect),
        Directives = Deprecations.ToModel(member.Uses),
        Description = member.Raw.Description,
        Deprecation = Deprecations.Reason(member.Raw.Directives),
        Location = member.Raw.Location,
    };
}
