using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>What a field's column is called in the database: as a directive says, else as the dialect calls columns.</summary>
internal static class ColumnNaming
{
    internal static string Of(AnnotatedMember member, ForeignKey? reference, Vocabulary words)
    {
        var rule = words.Dialect.Columns;
        var isObject = reference is not null && member.IsComposite;
        return Given(member)?.Text
            ?? NameStyles.Apply(rule.Names, isObject && rule.References == ReferenceNames.FieldAndKey ? $"{member.Raw.Name}_{reference!.Field}" : member.Raw.Name);
    }

    /// <summary>The name as a directive has it.</summary>
    internal static Raw.RawValue? Given(AnnotatedMember member) =>
        member.Use(DirectiveMeaning.ColumnName)?.Value(ArgumentRole.Name) is { Kind: Raw.RawValueKind.String } name ? name : null;
}
