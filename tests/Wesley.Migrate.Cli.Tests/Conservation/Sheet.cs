using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Conservation;

/// <summary>A model as a loose heap of entries, place, aspect and value each, which changes can be applied to without knowing the model.</summary>
internal sealed class Sheet
{
    private readonly Dictionary<Coordinate, List<(string Aspect, string Value)>> _places = [];

    internal IEnumerable<Coordinate> Places => _places.Keys;

    /// <summary>Every entry on a line, in an order of its own.</summary>
    internal IEnumerable<string> Lines => _places
        .SelectMany(p => p.Value.Select(e => $"{p.Key} {e.Aspect} {e.Value}")).Order(StringComparer.Ordinal);

    internal bool Has(Coordinate at) => _places.ContainsKey(at);

    internal IEnumerable<string> All(Coordinate at, string aspect) =>
        _places.TryGetValue(at, out var entries) ? entries.Where(e => e.Aspect == aspect).Select(e => e.Value) : [];

    internal string? One(Coordinate at, string aspect) => All(at, aspect).SingleOrDefault();

    internal IEnumerable<(string Aspect, string Value)> Entries(Coordinate at) => _places.GetValueOrDefault(at) ?? [];

    internal void Add(Coordinate at, string aspect, string value) =>
        (_places.TryGetValue(at, out var entries) ? entries : _places[at] = []).Add((aspect, value));

    internal bool Take(Coordinate at, string aspect, string value) => _places.TryGetValue(at, out var entries) && entries.Remove((aspect, value));

    internal void Set(Coordinate at, string aspect, string? value)
    {
        if (_places.TryGetValue(at, out var entries))
        {
            entries.RemoveAll(e => e.Aspect == aspect);
        }

        if (value is not null)
        {
            Add(at, aspect, value);
        }
    }

    /// <summary>Drops the element with everything in it; false when it is not there.</summary>
    internal bool Drop(Coordinate at)
    {
        foreach (var inside in _places.Keys.Where(place => place != at && IsIn(at, place)).ToList())
        {
            _places.Remove(inside);
        }

        return _places.Remove(at);
    }

    /// <summary>Takes the element with everything in it from another sheet; false when it is not there or here already.</summary>
    internal bool Copy(Coordinate at, Sheet from)
    {
        if (Has(at) || !from.Has(at))
        {
            return false;
        }

        foreach (var place in from.Places.Where(place => IsIn(at, place)))
        {
            _places.Add(place, [.. from.Entries(place)]);
        }

        return true;
    }

    private static bool IsIn(Coordinate outer, Coordinate place) =>
        place.Type == outer.Type
        && (outer.Member is null ? outer.Argument is null || place == outer : place.Member == outer.Member && (outer.Argument is null || place == outer));
}
