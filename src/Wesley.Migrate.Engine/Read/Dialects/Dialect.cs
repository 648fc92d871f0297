using System.Collections.Frozen;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A dialect, ready for look-ups. What its directives mean stands in its JSON document, not here.</summary>
internal sealed class Dialect
{
    private readonly DialectDocument _document;
    private readonly FrozenDictionary<string, DirectiveFamily> _bySpelling;

    internal Dialect(DialectDocument document)
    {
        _document = document;
        _bySpelling = document.Directives
            .SelectMany(f => f.Aliases.Prepend(f.Name).SelectMany(name => document.Prefixes.Select(prefix => (Spelling: prefix + name, Family: f))))
            .ToFrozenDictionary(s => s.Spelling, s => s.Family, StringComparer.Ordinal);
    }

    internal string Name => _document.Name;

    internal DialectSigns Signs => _document.RecognizedBy;

    internal ImplicitKey? ImplicitPrimaryKey => _document.ImplicitPrimaryKey;

    internal IEnumerable<string> Scalars => _document.Scalars.Keys;

    internal DirectiveFamily? Family(string spelling) => _bySpelling.GetValueOrDefault(spelling);

    /// <summary>How to write a meaning in this dialect, with <c>@</c>, for advice; <see langword="null"/> when it has no word for it.</summary>
    internal string? Spell(DirectiveMeaning meaning) =>
        _document.Directives.Find(f => f.Meaning == meaning) is { } family ? $"@{_document.Prefixes[0]}{family.Name}" : null;

    internal StorageType? Storage(string scalar) => _document.Scalars.TryGetValue(scalar, out var stored)
        ? new() { Scalar = stored.Scalar ?? scalar, SqlBase = stored.Sql, TypeScriptBase = stored.Typescript }
        : null;
}
