using NJsonSchema.Validation;

namespace Wesley.Migrate.Engine.Check;

/// <summary>A validation error in words.</summary>
internal sealed record JsonSchemaError
{
    internal required int Line { get; init; }

    internal required int Column { get; init; }

    internal required string Message { get; init; }

    /// <summary>The errors that say something: behind a failed choice stand the reasons of its nearest alternative.</summary>
    internal static IEnumerable<JsonSchemaError> Leaves(ValidationError error) =>
        error is ChildSchemaValidationError choice && Nearest(choice) is { Count: > 0 } inner ? inner.SelectMany(Leaves) : [Of(error)];

    // The alternative whose own discriminator fits fails on the fewest members; ties go to the first.
    private static IReadOnlyCollection<ValidationError> Nearest(ChildSchemaValidationError choice)
    {
        var byAlternative = choice.Errors.Values.Where(e => e.Count > 0).ToList();
        var fitting = byAlternative.Where(errors => !errors.Any(e => e.Kind == ValidationErrorKind.NotInEnumeration)).ToList();
        return (IReadOnlyCollection<ValidationError>)((fitting.Count > 0 ? fitting : byAlternative).OrderBy(errors => errors.Count).FirstOrDefault() ?? []);
    }

    private static JsonSchemaError Of(ValidationError error) => new()
    {
        Line = error.HasLineInfo ? error.LineNumber : 1,
        Column = error.HasLineInfo ? Math.Max(error.LinePosition, 1) : 1,
        Message = $"{Where(error)}: {Words(error)}.",
    };

    private static string Where(ValidationError error) => string.IsNullOrEmpty(error.Path) ? "the document" : error.Path.TrimStart('#', '/');

    private static string Words(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.NoAdditionalPropertiesAllowed => "there is no such member",
        ValidationErrorKind.PropertyRequired => "the member is missing",
        ValidationErrorKind.NotInEnumeration => "the value is none of those allowed",
        ValidationErrorKind.PatternMismatch => "the text does not have the form demanded",
        ValidationErrorKind.StringExpected => "a text is expected",
        ValidationErrorKind.ObjectExpected => "an object is expected",
        ValidationErrorKind.ArrayExpected => "an array is expected",
        ValidationErrorKind.BooleanExpected => "true or false is expected",
        ValidationErrorKind.IntegerExpected or ValidationErrorKind.NumberExpected => "a number is expected",
        ValidationErrorKind.NotOneOf or ValidationErrorKind.NotAnyOf => "it has none of the forms allowed",
        var kind => $"it fails the schema ({kind})",
    };
}
