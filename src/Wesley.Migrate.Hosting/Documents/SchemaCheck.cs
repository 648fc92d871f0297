using System.Collections.Immutable;
using NJsonSchema;
using NJsonSchema.Validation;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting.Documents;

/// <summary>A document against its JSON Schema; every violation becomes a diagnostic with its place.</summary>
internal static class SchemaCheck
{
    internal static ImmutableArray<Diagnostic> Run(SourceText source, JsonSchema schema, string id, string? plugin) =>
        JsonText.Problem(source, id, plugin) is { } syntax
            ? [syntax]
            :
            [
                .. schema.Validate(source.Text)
                    .SelectMany(Leaves)
                    .OrderBy(e => e.LineNumber).ThenBy(e => e.LinePosition).ThenBy(e => e.Path, StringComparer.Ordinal)
                    .Select(e => Describe(source, e, id, plugin)),
            ];

    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error is ChildSchemaValidationError child ? child.Errors.SelectMany(e => e.Value).SelectMany(Leaves) : [error];

    private static Diagnostic Describe(SourceText source, ValidationError error, string id, string? plugin) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = plugin,
        Message = $"'{source.Name}' does not fit its schema: {Reason(error)}",
        AfterLocation = new() { File = source.Name, Line = Math.Max(1, error.LineNumber), Column = Math.Max(1, error.LinePosition) },
        NextStep = error.Kind == ValidationErrorKind.NoAdditionalPropertiesAllowed && Known(error) is { Length: > 0 } known
            ? $"Remove '{error.Property}', or use one of: {known}."
            : "Correct the file at this place.",
    };

    private static string Reason(ValidationError error)
    {
        var at = (error.Path ?? "").TrimStart('#').TrimStart('/') is { Length: > 0 } path ? path : "the document";
        return error.Kind switch
        {
            ValidationErrorKind.NoAdditionalPropertiesAllowed => $"nothing is called '{error.Property}' there.",
            ValidationErrorKind.PropertyRequired => $"'{error.Property}' is missing.",
            ValidationErrorKind.PatternMismatch => $"the value of {at} does not have the form {error.Schema.Pattern}.",
            ValidationErrorKind.NotInEnumeration => $"the value of {at} is none of: {string.Join(", ", error.Schema.Enumeration)}.",
            _ => $"{at}: {error.Kind}.",
        };
    }

    private static string Known(ValidationError error) => string.Join(", ", error.Schema.ActualSchema.Properties.Keys.Order(StringComparer.Ordinal));
}
