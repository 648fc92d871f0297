using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read;

/// <summary>What a reading has to say, collected so that a user sees every problem at once.</summary>
internal sealed class Problems
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>What one rule has said of a place, another need not say again: directives are declared by dialects and by schemas.</summary>
    private readonly HashSet<(string Id, SourceLocation At)> _said = [];

    private int _suggestions = 50;

    internal bool HasErrors { get; private set; }

    /// <summary>What a user may have meant. Not for every one of thousands of slips: each look costs a walk over all names.</summary>
    internal string? Nearest(string wanted, IEnumerable<string> candidates) =>
        _suggestions-- > 0 ? NearestName.Of(wanted, candidates) : null;

    /// <summary>Of a severity that what is declared decides.</summary>
    internal void Report(
        Severity severity,
        string id,
        string message,
        SourceLocation? at,
        Coordinate? on,
        Advice next,
        ImmutableArray<string> notes) =>
        Add(id, severity, message, at, on, next, notes);

    internal void Error(
        string id,
        string message,
        SourceLocation? at,
        Coordinate? on = null,
        Advice? next = null,
        params ImmutableArray<string> notes) =>
        Add(id, Severity.Error, message, at, on, next, notes);

    internal void Warning(
        string id,
        string message,
        SourceLocation? at,
        Coordinate? on = null,
        Advice? next = null,
        params ImmutableArray<string> notes) =>
        Add(id, Severity.Warning, message, at, on, next, notes);

    internal void Info(
        string id,
        string message,
        SourceLocation? at,
        Coordinate? on = null,
        Advice? next = null,
        params ImmutableArray<string> notes) =>
        Add(id, Severity.Info, message, at, on, next, notes);

    /// <summary>Takes over what another one collected of the same sources.</summary>
    internal Problems With(Problems other)
    {
        foreach (var diagnostic in other._found)
        {
            Add(diagnostic);
        }

        return this;
    }

    /// <summary>In the order of the sources' names, top to bottom.</summary>
    internal ImmutableArray<Diagnostic> InOrder() =>
    [
        .. _found
            .OrderBy(d => d.AfterLocation?.File, StringComparer.Ordinal)
            .ThenBy(d => d.AfterLocation?.Line)
            .ThenBy(d => d.AfterLocation?.Column)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    private void Add(
        string id,
        Severity severity,
        string message,
        SourceLocation? at,
        Coordinate? on,
        Advice? next,
        ImmutableArray<string> notes) =>
        Add(new Diagnostic
        {
            Id = id,
            Severity = severity,
            Class = FailureClass.Schema,
            Message = message,
            Coordinate = on,
            AfterLocation = at,
            NextStep = next?.Text,
            Notes = notes,
            Edit = next?.Edit,
        });

    private void Add(Diagnostic diagnostic)
    {
        if (diagnostic.AfterLocation is { } at && !_said.Add((diagnostic.Id, at))) return;

        HasErrors |= diagnostic.Severity == Severity.Error;
        _found.Add(diagnostic);
    }
}
