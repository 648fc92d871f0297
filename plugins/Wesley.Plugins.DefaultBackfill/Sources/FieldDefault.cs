using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>The field's own default.</summary>
internal static class FieldDefault
{
    internal static ChosenValue? Of(Subject subject) => subject.Field.Default is not { } declared ? null : new ChosenValue
    {
        Value = declared.Kind == DefaultKind.Literal ? Literal(subject, declared) : new ValueExpression { Kind = declared.Kind, Sql = declared.Sql },
        Source = FillSource.FieldDefault,
        Text = declared.Text,
    };

    private static ValueExpression Literal(Subject subject, DefaultValue declared)
    {
        var constant = FromJson(subject, declared.Json);
        return constant is not null && Tokens.In(declared.Sql)
            ? constant
            : new ValueExpression { Kind = DefaultKind.Literal, Sql = declared.Sql, TypeScript = constant?.TypeScript };
    }

    /// <summary>What a reader of another dialect let through is left to the database, without a TypeScript form.</summary>
    private static ValueExpression? FromJson(Subject subject, string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return ConstantShape.Problem(document.RootElement, subject.Storage, subject.Field.Type, subject.Enum) is null
            ? Constants.Value(document.RootElement, subject.Storage)
            : null;
    }
}
