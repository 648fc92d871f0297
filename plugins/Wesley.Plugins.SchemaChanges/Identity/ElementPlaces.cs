using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>Which holders of a uid are one element, and which could be.</summary>
internal sealed class ElementPlaces(DetectionRequest request)
{
    private readonly SchemaPairing _pairing = request.Pairing;

    /// <summary>Whether the pairing says that they are one element, a field that moved to another table included.</summary>
    internal bool AreOne(UidHolder before, UidHolder after) =>
        before.IsField == after.IsField
        && _pairing.ToAfter(before.Coordinate) == after.Coordinate
        && (HasCounterpart(before) || _pairing.ToAfter(before.Coordinate.Parent).Type != after.Coordinate.Type);

    /// <summary>Whether they could be one element under two names: one is gone, one is new, both stand in the same place.</summary>
    internal bool MayBeOne(UidHolder before, UidHolder after) =>
        before.IsField == after.IsField && (before.IsField ? MayBeOneField(before, after) : MayBeOneTable(before, after));

    private bool MayBeOneTable(UidHolder before, UidHolder after) =>
        _pairing.TableAfter(before.Coordinate.Type) is null && _pairing.TableBefore(after.Coordinate.Type) is null;

    /// <summary>A column whose name a relation took over is gone as well, and the other way round.</summary>
    private bool MayBeOneField(UidHolder before, UidHolder after)
    {
        if (Pair(before) is not { } table)
        {
            return _pairing.TableBefore(after.Coordinate.Type) is null;
        }

        var (then, now) = (request.Schemas.Before.Field(before.Coordinate), request.Schemas.After.Field(after.Coordinate));
        return string.Equals(table.After.Name, after.Coordinate.Type, StringComparison.Ordinal)
            && then is not null && _pairing.FieldAfter(table, then.Name)?.IsColumn != then.IsColumn
            && now is not null && _pairing.FieldBefore(table, now.Name)?.IsColumn != now.IsColumn;
    }

    private bool HasCounterpart(UidHolder before) =>
        Pair(before) is { } table && (!before.IsField || _pairing.FieldAfter(table, before.Coordinate.Member!) is not null);

    private TablePair? Pair(UidHolder before) =>
        _pairing.TableAfter(before.Coordinate.Type) is { } after && request.Schemas.Before.Table(before.Coordinate.Type) is { } own
            ? new TablePair { Before = own, After = after }
            : null;
}
