using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>One index.</summary>
internal static class IndexReading
{
    internal static IndexDefinition Read(
        AnnotatedType table,
        FamilyUse use,
        ImmutableArray<string> columns,
        Problems problems)
    {
        if (use.Value(ArgumentRole.Name) is { } name && (name.Text.Length == 0 || TableNaming.IsTooLong(name.Text)))
            problems.Error(
                "identifier-too-long",
                $"The index name '{name.Text}' must have 1 to {SqlText.MaxIdentifierBytes} bytes.",
                name.Location,
                table.Coordinate,
                "Shorten it, or leave it out.");

        // The method reaches SQL as a bare word.
        if (use.Value(ArgumentRole.Method) is { Kind: RawValueKind.String } method && !IsWord(method.Text))
            problems.Error(
                "index-method",
                $"'{method.Text}' is no index method.",
                method.Location,
                table.Coordinate,
                "Use one of btree, hash, gin, gist, spgist, brin.");

        return new() { Name = use.Text(ArgumentRole.Name), Columns = columns, Using = use.Text(ArgumentRole.Method), Location = use.Location };
    }

    private static bool IsWord(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
