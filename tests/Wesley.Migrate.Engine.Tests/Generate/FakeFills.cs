using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Tests.Claim;
using Wesley.Migrate.Engine.Tests.Detect;
using Wesley.Migrate.Engine.Tests.Read;

namespace Wesley.Migrate.Engine.Tests.Generate;

/// <summary>Fills as strategies would answer them, put through what the engine makes of them.</summary>
internal sealed class FakeFills
{
    private readonly SchemaPair _schemas;
    private readonly SchemaPairing _pairing;
    private readonly Answers _answers;

    internal FakeFills(string before, string after)
    {
        _schemas = new() { Before = Sdl.Model(before), After = Sdl.Model(after) };
        _pairing = SchemaPairing.Of(_schemas, []);
        _answers = new(_pairing, _schemas);
    }

    internal ImmutableArray<Diagnostic> Rejected => _answers.Diagnostics;

    internal FakeFills Fill(string at, string sql, params string[] reads) => Fill(at, sql, FillTarget.NewColumn, "{target} IS NULL", reads);

    internal FakeFills Fill(string at, string sql, FillTarget target, string pending, params string[] reads)
    {
        var claim = new ClaimedChange { Change = FakePlugins.Change("x", at), Plugin = FakePlugins.Identity("p"), Strategy = new FakeStrategy(FormattableString.Invariant($"s{sql.Length}"), "x") };
        _answers.Take(claim, new FillOutcome
        {
            Fills =
            [
                new()
                {
                    Coordinate = Coordinate.Parse(at),
                    Target = target,
                    Pending = pending,
                    Value = new() { Sql = sql, TypeScript = "0", Kind = DefaultKind.Literal },
                    Reads = [.. reads],
                    Source = FillSource.Computed,
                    Barrier = BarrierKind.FillTrigger,
                },
            ],
        });
        return this;
    }

    internal StageResult<ImmutableArray<TableBackfill>> Tables() => TableOrder.Of(_answers, _pairing, _schemas);
}
