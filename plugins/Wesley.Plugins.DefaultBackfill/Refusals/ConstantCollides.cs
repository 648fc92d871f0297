using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The same value in every row breaks a key as soon as there are two rows.</summary>
internal static class ConstantCollides
{
    internal const string DiagnosticId = "constant-collides";

    internal static Diagnostic? Refusal(Subject subject, ChosenValue value)
    {
        if (!value.IsConstant || CollidingKey.Of(subject) is not { } key)
        {
            return null;
        }

        return new Diagnostic
        {
            Id = DiagnosticId,
            Severity = Severity.Error,
            Message = $"{subject.Coordinate} is {key.Word}, and {Describe(value)} is the same in every row: a constant collides from row 2.",
            Coordinate = subject.Coordinate,
            BeforeLocation = Places.Before(subject),
            AfterLocation = subject.Field.Location,
            Notes = [$"The key is ({string.Join(", ", key.Columns)}) of {subject.Table.Name}."],
            NextStep = $"Put a fill that differs from row to row into {DecisionEntry.File}, with sql or ts: {DistinctExample.Entry(subject)}; "
                + "or declare a volatile default such as gen_random_uuid().",
        };
    }

    private static string Describe(ChosenValue value) => value.Source switch
    {
        FillSource.Decision => $"the decided value {value.Text}",
        FillSource.FieldDefault => $"its default {value.Text}",
        FillSource.EnumDefault => $"the enum's default {value.Text}",
        _ => $"the zero value {value.Text}",
    };
}
