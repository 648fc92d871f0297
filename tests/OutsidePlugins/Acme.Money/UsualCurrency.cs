using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Acme.Money;

/// <summary>Existing rows are in the currency that the options name.</summary>
internal sealed class UsualCurrency(string currency) : IBackfillStrategy
{
    public string Id => "usual-currency";

    public ImmutableArray<KindPattern> Claims => [CurrencyAdded.Kind];

    public BackfillOutcome Plan(BackfillRequest request) => new FillOutcome
    {
        Fills =
        [
            new()
            {
                Coordinate = request.Change.Coordinate,
                Target = FillTarget.NewColumn,
                Pending = "{target} IS NULL",
                Value = new() { Sql = $"'{currency}'", TypeScript = $"\"{currency}\"", Kind = DefaultKind.Literal },
                Source = FillSource.Computed,
                Barrier = BarrierKind.FillTrigger,
            },
        ],
    };
}
