using System.Text.RegularExpressions;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// The kind of a change: an open, dotted, lower-case id such as <c>field.added.required</c>. Third parties prefix theirs with a
/// name of their own and a slash: <c>acme.geo/srid.changed</c>. An enum would close the set.
/// </summary>
public readonly partial record struct ChangeKind : IComparable<ChangeKind>
{
    /// <summary>Takes the id; throws <see cref="FormatException"/> when it is not one.</summary>
    public ChangeKind(string id)
    {
        Id = IsValid(id) ? id : throw new FormatException($"'{id}' is not a change kind: dotted lower-case words, optionally after a vendor prefix and a slash.");
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Whether the text has the form of an id.</summary>
    public static bool IsValid(string? id) => id is not null && Form().IsMatch(id);

    /// <inheritdoc/>
    public int CompareTo(ChangeKind other) => string.CompareOrdinal(Id, other.Id);

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>A text is a kind, so that catalogues read as lists of ids.</summary>
    public static implicit operator ChangeKind(string id) => new(id);

    [GeneratedRegex(@"\A([a-z][a-z0-9-]*(\.[a-z0-9-]+)*/)?[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
