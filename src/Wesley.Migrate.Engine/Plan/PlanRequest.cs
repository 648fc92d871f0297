using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>What the earlier stages made, for the plan to put in order.</summary>
public sealed record PlanRequest
{
    private SchemaPairing? _pairing;
    private ImmutableArray<Change>? _stored;
    private HashSet<Coordinate>? _dropped;
    private ILookup<string, Assertion>? _assertionsOf;

    // Many steps name the same file, which may be large.
    private Dictionary<string, Artifact> _artifacts = new(StringComparer.Ordinal);

    /// <summary>Both versions of the schema.</summary>
    public required SchemaPair Schemas { get; init; }

    /// <summary>The changes.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>The catalogue.</summary>
    public required ImmutableSortedDictionary<string, ChangeKindInfo> Catalogue { get; init; }

    /// <summary>What the strategies want written.</summary>
    public required Generation Generation { get; init; }

    /// <summary>What must hold.</summary>
    public required ImmutableArray<OwnedAssertion> Assertions
    {
        get;
        init => (field, _assertionsOf) = (value, null);
    }

    /// <summary>The plugins of the run.</summary>
    public required PluginSet Plugins { get; init; }

    /// <summary>The folder's files so far: everything but the plan itself.</summary>
    public required ImmutableSortedDictionary<string, string> Files
    {
        get;
        init => (field, _artifacts) = (value, new(StringComparer.Ordinal));
    }

    /// <summary>Whether the schema before is the end of another plan that has a switch.</summary>
    public bool Follows { get; init; }

    /// <summary>What the stages had to say, a line each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Plugins that failed and without which the user wanted to go on, each with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Failures { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The effect of a change.</summary>
    public DataEffect EffectOf(Change change) => Catalogue[change.Kind.Id].Effect;

    /// <summary>Whether the change gives up stored values.</summary>
    public bool Drops(Change change) => EffectOf(change) == DataEffect.Destroy && IsStored(change);

    /// <summary>Which element is which.</summary>
    public SchemaPairing Pairing => _pairing ??= SchemaPairing.Of(Schemas, Changes);

    /// <summary>The changes that the database has to follow.</summary>
    public ImmutableArray<Change> Stored => _stored ??= [.. Changes.Where(IsStored)];

    /// <summary>Whether every change that the database has to follow gives up stored values.</summary>
    public bool DropsOnly => Dropped.Count > 0 && Stored.All(c => Drops(c) || IsUnusedEnum(c));

    /// <summary>Whether stored values are given up there.</summary>
    public bool DropsAt(Coordinate? place) => place is not null && Dropped.Contains(place);

    // The columns of an enum that is gone are gone too, or what becomes of them is a change of its own.
    private bool IsUnusedEnum(Change change) =>
        change.Coordinate.Member is null && Schemas.Before.Enum(change.Coordinate.Type) is not null && Schemas.After.Enum(change.Coordinate.Type) is null;

    /// <summary>What must hold of one type.</summary>
    internal IEnumerable<Assertion> AssertionsOf(string type) =>
        (_assertionsOf ??= Assertions.Select(a => a.Assertion).ToLookup(a => a.Coordinate.Type, StringComparer.Ordinal))[type];

    /// <summary>A file as the plan records it.</summary>
    internal Artifact Artifact(string path) =>
        _artifacts.TryGetValue(path, out var known) ? known : _artifacts[path] = PlanArtifacts.Of(path, Files[path]);

    private HashSet<Coordinate> Dropped => _dropped ??= [.. Stored.Where(Drops).Select(c => c.Coordinate)];

    private bool IsStored(Change change) => StoredChange.Is(change, Schemas, Pairing);
}
