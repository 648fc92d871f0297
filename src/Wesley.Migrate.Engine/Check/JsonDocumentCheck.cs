using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using NJsonSchema;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Check;

/// <summary>
/// Checks a document against one of the engine's JSON Schemas. The framework's strict reader goes first, because the schema
/// library's own reader takes comments, duplicate members and trailing text for valid JSON.
/// </summary>
public static class JsonDocumentCheck
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new(StringComparer.Ordinal);

    /// <summary>Everything wrong with the document, located; empty when it is valid.</summary>
    public static ImmutableArray<Diagnostic> Problems(string schema, SourceText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Problems(schema, () => Schema(schema), document);
    }

    /// <summary>The same against a schema that somebody else brings, such as a plugin for its options.</summary>
    public static ImmutableArray<Diagnostic> ProblemsAgainst(string schemaText, string name, SourceText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Problems(name, () => Parse(schemaText), document);
    }

    /// <summary>Loads the schemas that every plan is checked by, and has an empty document checked: the library needs a moment when it is cold.</summary>
    public static void Warm()
    {
        foreach (var name in (string[])["plan", "contract", "catalog"])
        {
            Schema(name).Validate("{}");
        }
    }

    private static JsonSchema Schema(string name) =>
        Schemas.GetOrAdd(name, n => JsonSchemaText.Read(EmbeddedDocuments.Schema(n)));

    // The library resolves references inside definitions only under their name of older drafts.
    internal static JsonSchema Parse(string text) =>
        JsonSchema.FromJsonAsync(text.Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))
            .GetAwaiter().GetResult();

    private static ImmutableArray<Diagnostic> Problems(string name, Func<JsonSchema> schema, SourceText document) =>
        Malformed(name, document) is { } problem
            ? [problem]
            : [.. schema().Validate(document.Text).SelectMany(JsonSchemaError.Leaves).Distinct().Select(e => Invalid(name, document, e))];

    private static Diagnostic? Malformed(string schema, SourceText document)
    {
        if (JsonFault.First(document.Text) is { } fault)
        {
            return Problem(schema, document, fault.Line, fault.Column, fault.Message);
        }

        try
        {
            using var _ = JsonDocument.Parse(document.Text, Strict);
            return null;
        }
        catch (JsonException exception)
        {
            return Problem(schema, document, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, exception.Message.Split(" LineNumber:")[0]);
        }
    }

    private static Diagnostic Invalid(string schema, SourceText document, JsonSchemaError error) =>
        Problem(schema, document, error.Line, error.Column, error.Message);

    private static Diagnostic Problem(string schema, SourceText document, int line, int column, string message) => new()
    {
        Id = $"{schema}-invalid",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        AfterLocation = new() { File = document.Name, Line = line, Column = column },
        NextStep = $"see what the document may hold: wesley-engine schema {schema}",
    };
}
