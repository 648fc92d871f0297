using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins.Answers;

/// <summary>
/// Holds an answer to what its types promise: no null where none may be, no list that was never made, no number outside of an
/// enum, no place in a file that nobody read, no more text than fits. A plugin was compiled somewhere else, by whoever.
/// </summary>
/// <param name="files">The names of the files of the run; empty when they are not known.</param>
internal sealed class AnswerShape(ImmutableHashSet<string> files)
{
    /// <summary>More than any text of a schema can be.</summary>
    internal const int MostText = Read.SourceDecoder.MaxBytes;

    /// <summary>Why looking at properties by reflection is sound in a trimmed program.</summary>
    internal const string AllIsThere = "Answers are types of the abstractions, which a trimmed program keeps whole, and lists and pairs of them, which it keeps too.";

    // A value of a column may be a text without a character.
    private static readonly ImmutableHashSet<string> _mayBeEmpty = ["Subject", "Before", "After", "Replacement", "Values"];

    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, ImmutableArray<Member>> _members = [];

    /// <summary>What is wrong with it, as the end of a sentence; null when it is sound.</summary>
    internal string? Problem(object? answer)
    {
        var text = 0L;
        return answer is null ? "it holds null" : Problem(answer, answer.GetType().Name, ref text);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = AllIsThere)]
    private string? Problem(object value, string name, ref long text)
    {
        switch (value)
        {
            case string words:
                text += words.Length;
                return text > MostText ? FormattableString.Invariant($"it holds more than {MostText} characters of text")
                    : words.Length == 0 && !_mayBeEmpty.Contains(name[(name.LastIndexOf('.') + 1)..]) ? $"its {name} is empty"
                    : null;
            case Enum choice:
                return Enum.IsDefined(choice.GetType(), choice) ? null : $"its {name} is {choice}, which does not exist";
            case ChangeKind kind:
                return kind.Id is null ? $"its {name} is no kind" : null;
            case Coordinate place:
                return place == Coordinate.Schema || Coordinate.TryParse(place.ToString(), out _) ? null : $"its {name} is no schema coordinate";
            case SourceLocation location:
                return PlaceProblem(location, name);
            case IEnumerable items:
                return ItemProblem(items, name, ref text);
        }

        foreach (var member in Members(value.GetType()))
        {
            var at = $"{name}.{member.Property.Name}";
            var problem = member.Property.GetValue(value) is { } held ? Problem(held, at, ref text)
                : member.MayBeNull ? null
                : $"its {at} is null";
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private string? PlaceProblem(SourceLocation place, string name) =>
        place.File is null ? $"its {name} names no file"
        : place.Line < 1 || place.Column < 1 || place.Length < 1 ? $"its {name} is no place in a file"
        : !files.IsEmpty && !files.Contains(place.File) ? $"its {name} names a file that is none of the run's: {Short(place.File)}"
        : null;

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = AllIsThere)]
    private string? ItemProblem(IEnumerable items, string name, ref long text)
    {
        if (items is IStructuralEquatable && items.GetType().GetProperty("IsDefault")?.GetValue(items) is true)
        {
            return $"its {name} was never made";
        }

        foreach (var item in items)
        {
            if ((item is null ? $"its {name} hold null" : Problem(item, name, ref text)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    // What a record computes is made from what it holds.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = AllIsThere)]
    private ImmutableArray<Member> Members(Type type) => _members.TryGetValue(type, out var known) ? known : _members[type] =
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.GetIndexParameters().Length == 0 && (p.CanWrite || type.IsGenericType) && !p.PropertyType.IsPrimitive && p.PropertyType != typeof(decimal))
            .Select(p => new Member(p, _nullability.Create(p).ReadState == NullabilityState.Nullable)),
    ];

    private static string Short(string text) => text.Length > 100 ? text[..100] + "…" : text;

    private sealed record Member(PropertyInfo Property, bool MayBeNull);
}
