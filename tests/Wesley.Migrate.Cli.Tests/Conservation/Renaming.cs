using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>What the renames of a change list make of places and of the references in values.</summary>
internal sealed class Renaming
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Coordinate, Coordinate> _members = [];
    private readonly Dictionary<string, string> _typesBack = new(StringComparer.Ordinal);
    private readonly Dictionary<Coordinate, Coordinate> _membersBack = [];

    internal Renaming(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            if (!change.Explains.Any(f => f.Aspect == SchemaAspect.Name))
            {
                continue;
            }

            if (change.From is { Member: null } type)
            {
                _types.Add(type.Type, change.Coordinate.Type);
                _typesBack.Add(change.Coordinate.Type, type.Type);
            }
            else if (change.From is { } from)
            {
                _members.Add(from, change.Coordinate);
                _membersBack.Add(change.Coordinate, from);
            }
        }
    }

    internal string Type(string before) => _types.GetValueOrDefault(before, before);

    internal Coordinate Place(Coordinate before) =>
        before.Member is { } member
            ? Inside(_members.GetValueOrDefault(Coordinate.OfMember(before.Type, member)) ?? Coordinate.OfMember(Type(before.Type), member), before)
            : Inside(Coordinate.OfType(Type(before.Type)), before);

    /// <summary>Where something stood that a change names by its place in the new schema.</summary>
    internal Coordinate Back(Coordinate after)
    {
        var type = _typesBack.GetValueOrDefault(after.Type, after.Type);
        return after.Member is { } member
            ? Inside(_membersBack.GetValueOrDefault(Coordinate.OfMember(after.Type, member)) ?? Coordinate.OfMember(type, member), after)
            : Inside(Coordinate.OfType(type), after);
    }

    /// <summary>
    /// Where something stood that is gone as a whole: a type under its own old name, everything else inside the new name of what
    /// it was in, where another element may have taken its name since.
    /// </summary>
    internal Coordinate BackOfGone(Coordinate gone, Sheet before)
    {
        if (gone is { Member: null, Argument: null })
        {
            return gone;
        }

        if (gone.Argument is not null || gone.Member is not { } member)
        {
            return Back(gone);
        }

        var type = _typesBack.GetValueOrDefault(gone.Type, gone.Type);
        return Coordinate.OfMember(type, IsUnion(before, Coordinate.OfType(type)) ? _typesBack.GetValueOrDefault(member, member) : member);
    }

    /// <summary>The sheet with everything that was renamed under its new name.</summary>
    internal Sheet Apply(Sheet before)
    {
        var after = new Sheet();
        foreach (var place in before.Places)
        {
            // A union's members are references to types.
            var isReference = place.Member is not null && IsUnion(before, place.Parent);
            var now = isReference ? Coordinate.OfMember(Type(place.Type), Type(place.Member!)) : Place(place);
            foreach (var (aspect, value) in before.Entries(place))
            {
                after.Add(now, aspect, Value(place, aspect, value, before));
            }
        }

        return after;
    }

    private string Value(Coordinate at, string aspect, string value, Sheet before) => aspect switch
    {
        SchemaAspect.Type => TypeText.Map(value, Type),
        SchemaAspect.Interface or "root query" or "root mutation" or "root subscription" => Type(value),
        "stored typescript" when before.One(at, "stored scalar") == "Enum" => Type(value),
        SchemaAspect.ForeignKey => Place(Coordinate.Parse(value)).ToString(),
        SchemaAspect.Tenant => Column(at, value),
        SchemaAspect.PrimaryKey or SchemaAspect.Unique or SchemaAspect.Order => string.Join(", ", value.Split(", ").Select(v => Column(at, v))),
        SchemaAspect.Index => Index(at, value),
        SchemaAspect.Default when at.Member is null && at.Argument is null => Column(at, value),
        _ => value,
    };

    private string Column(Coordinate type, string column) => Place(Coordinate.OfMember(type.Type, column)).Member!;

    private string Index(Coordinate type, string subject)
    {
        var end = subject.IndexOf(' ', StringComparison.Ordinal);
        var columns = end < 0 ? subject : subject[..end];
        return string.Join(",", columns.Split(',').Select(c => Column(type, c))) + (end < 0 ? "" : subject[end..]);
    }

    private static bool IsUnion(Sheet sheet, Coordinate type) => sheet.One(type, "is") == nameof(OtherTypeKind.Union);

    private static Coordinate Inside(Coordinate member, Coordinate place) =>
        place.Argument is { } argument ? Coordinate.OfArgument(member.Type, member.Member, argument) : member;
}
