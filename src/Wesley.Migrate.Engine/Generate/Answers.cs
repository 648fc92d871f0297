using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>The strategies' answers of one run, checked at the boundary. Local to a run of the stage.</summary>
internal sealed class Answers(SchemaPairing pairing, SchemaPair schemas)
{
    private readonly SortedDictionary<Coordinate, List<(ClaimedChange Claim, Fill Fill)>> _fills = [];
    private readonly ImmutableArray<OwnedScript>.Builder _scripts = ImmutableArray.CreateBuilder<OwnedScript>();
    private readonly ImmutableArray<Question>.Builder _questions = ImmutableArray.CreateBuilder<Question>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    internal ImmutableArray<OwnedScript> Scripts => _scripts.ToImmutable();

    internal ImmutableArray<Question> Questions => _questions.ToImmutable();

    internal ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>The fills by their column, each with the claims that meet there.</summary>
    internal IEnumerable<KeyValuePair<Coordinate, List<(ClaimedChange Claim, Fill Fill)>>> Fills => _fills;

    internal void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    internal void Take(ClaimedChange claim, BackfillOutcome outcome)
    {
        switch (outcome)
        {
            case FillOutcome fill:
                foreach (var one in fill.Fills)
                {
                    Take(claim, one);
                }

                break;
            case ScriptOutcome script:
                Take(claim, script);
                break;
            case Refused refused:
                Report(refused.Diagnostic with { Severity = Severity.Error, Plugin = claim.Plugin.Id });
                break;
            case NeedsDecision needs:
                _questions.Add(needs.Question);
                break;
        }
    }

    private void Take(ClaimedChange claim, Fill fill)
    {
        var problem =
            schemas.After.Field(fill.Coordinate) is not { IsColumn: true } ? $"it fills {fill.Coordinate}, which is no column of the new schema"
            : pairing.TableBefore(fill.Coordinate.Type) is null ? $"it fills {fill.Coordinate}, whose table is new and has no rows"
            : fill.Value is { Sql: null, TypeScript: null } ? $"its fill of {fill.Coordinate} has neither SQL nor TypeScript"
            : ExpressionCheck.Sql(fill.Pending) is { } pending ? $"the pending predicate of {fill.Coordinate} {pending}"
            : null;
        if (problem is not null)
        {
            Report(PluginCall.BadAnswer(claim.Plugin, claim.Strategy.Id, problem));
        }
        else if (ExpressionCheck.Of(fill.Value) is { } form)
        {
            Report(fill.Source is FillSource.Zero or FillSource.EnumDefault
                ? PluginCall.BadAnswer(claim.Plugin, claim.Strategy.Id, $"the value of {fill.Coordinate}, which is its own, {form}")
                : FillProblem.BadExpression(claim, fill, form));
        }
        else
        {
            if (!_fills.TryGetValue(fill.Coordinate, out var meeting))
            {
                _fills[fill.Coordinate] = meeting = [];
            }

            meeting.Add((claim, fill));
        }
    }

    private void Take(ClaimedChange claim, ScriptOutcome script)
    {
        var before = schemas.After.Table(script.Table) is null ? null : pairing.TableBefore(script.Table);
        var problem =
            before is null ? $"its script works on {script.Table}, which is not a table of both schemas"
            : ScriptExpressionCheck.OfScript(script.Source) is { } form ? $"its script on {script.Table} {form}"
            : _scripts.Any(s => s.Claim.Name == claim.Name && s.Script.Table == script.Table) ? $"it gives a second script on {script.Table}"
            : null;
        if (problem is not null)
        {
            Report(PluginCall.BadAnswer(claim.Plugin, claim.Strategy.Id, problem));
        }
        else
        {
            _scripts.Add(new OwnedScript { Claim = claim, Script = script, Before = before! });
        }
    }
}
