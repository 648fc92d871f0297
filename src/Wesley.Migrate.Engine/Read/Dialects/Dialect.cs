using System.Collections.Frozen;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A dialect, ready for look-ups. What its directives mean stands in its JSON document, not here.</summary>
internal sealed class Dialect
{
    private readonly DialectDocument _document;
    private readonly List<string> _prefixes;
    private readonly FrozenDictionary<string, DirectiveFamily> _bySpelling;
    private readonly FrozenDictionary<string, StorageType> _storage;

    internal Dialect(DialectDocument document, string? hash = null)
    {
        _document = document;
        _prefixes = document.Prefixes ?? [""];
        _bySpelling = Spellings(document).ToFrozenDictionary(s => s.Spelling, s => s.Family, StringComparer.Ordinal);
        _storage = document.Scalars.ToFrozenDictionary(s => s.Key, s => Storage(s.Key, s.Value), StringComparer.Ordinal);
        Hash = hash;
    }

    internal string Name => _document.Name;

    /// <summary>The hash of a document that is not one of the engine's own; those are known by their name.</summary>
    internal string? Hash { get; }

    internal DialectSigns Signs => _document.RecognizedBy;

    internal TableRule Tables => _document.Tables ?? new();

    internal ColumnRule Columns => _document.Columns ?? new();

    internal ObjectFields ObjectFields => _document.ObjectFields ?? new();

    internal ImplicitKey? ImplicitPrimaryKey => _document.ImplicitPrimaryKey;

    internal IEnumerable<string> Scalars => _document.Scalars.Keys;

    internal DirectiveFamily? Family(string spelling) => _bySpelling.GetValueOrDefault(spelling);

    internal DirectiveMeaning Meaning(RawDirective directive, DirectiveSite site) =>
        Family(directive.Name)?.MeaningAt(site, directive) ?? DirectiveMeaning.None;

    /// <summary>How to write a meaning in this dialect, with <c>@</c>, for advice; <see langword="null"/> when it has no word for it.</summary>
    internal string? Spell(DirectiveMeaning meaning) =>
        _document.Directives.Find(f => f.Meaning == meaning) is { } family ? Spell(family) : null;

    /// <summary>The same with an argument and its value.</summary>
    internal string? Spell(DirectiveMeaning meaning, ArgumentRole role, string value) =>
        _document.Directives
            .Where(f => f.Meaning == meaning || f.On.Values.Any(u => u.Meaning == meaning))
            .Select(f => (Family: f, Argument: f.Arguments.FirstOrDefault(a => a.Value.Role == role).Key))
            .FirstOrDefault(f => f.Argument is not null) is { Family: { } family, Argument: { } argument }
            ? $"{Spell(family)}({argument}: {value})"
            : null;

    internal StorageType? Storage(string scalar) => _storage.GetValueOrDefault(scalar);

    /// <summary>Every way to write a directive of a document, without <c>@</c>.</summary>
    internal static IEnumerable<(string Spelling, DirectiveFamily Family)> Spellings(DialectDocument document) =>
        from family in document.Directives
        from name in family.Aliases.Prepend(family.Name)
        from prefix in document.Prefixes ?? [""]
        select (prefix + name, family);

    private static StorageType Storage(string scalar, ScalarStorage stored) =>
        new() { Scalar = stored.Scalar ?? scalar, SqlBase = stored.Sql, TypeScriptBase = stored.Typescript };

    private string Spell(DirectiveFamily family) => $"@{_prefixes[0]}{family.Name}";
}
