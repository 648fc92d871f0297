namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>A place of the input that takes any text. <c>Q</c> in the schemas stands for the text as a GraphQL string.</summary>
internal sealed record HostilePlace(string Name, string After, string Before = HostilePlace.Users)
{
    private const string Users = "enum Role { ADMIN USER } type User @wes_table(name: \"users\") { id: ID! @wes_pk nick: String role: Role! }";

    private static readonly string _wanted = Users.Replace("role: Role!", "role: Role! age: Int! FIELD", StringComparison.Ordinal);

    /// <summary>Whether the text is TypeScript by the user's will: what it means is for the compiler, where it ends is not.</summary>
    internal bool IsCode => Name == "typescript";

    /// <summary>A text that does no harm there.</summary>
    internal string Harmless => Name switch { "sql" or "typescript" or "expression-default" or "nullable-expression-default" => "'x'", "json-default" => "0", _ => "x" };

    /// <summary>What the decisions file says of the column; null where there is no such file. A GraphQL string is a JSON string too.</summary>
    internal string? Decision { get; init; }

    internal static readonly HostilePlace[] All =
    [
        Field("default", "name: String! @wes_default(value: Q)"),
        Field("json-default", "name: JSON! @wes_default(value: Q)"),
        Field("list-default", "name: [String!]! @wes_default(value: [Q, Q])"),
        Field("expression-default", "name: String! @wes_default(expr: Q)"),
        Field("nullable-expression-default", "name: String @wes_default(expr: Q)"),
        Field("uid", "name: String @wes_uid(value: Q)"),
        Field("check", "name: String @wes_check(expr: Q)"),
        new("table-name", _wanted.Replace("\"users\"", "Q", StringComparison.Ordinal).Replace("FIELD", "", StringComparison.Ordinal), Users.Replace("\"users\"", "Q", StringComparison.Ordinal)),
        new("table-renamed", _wanted.Replace("\"users\"", "Q", StringComparison.Ordinal).Replace("FIELD", "", StringComparison.Ordinal)),
        new("annotations", _wanted
            .Replace("@wes_table", "@wes_rls(using: Q) @wes_owner(column: Q) @wes_table", StringComparison.Ordinal)
            .Replace("ADMIN", "Q ADMIN @deprecated(reason: Q)", StringComparison.Ordinal)
            .Replace("FIELD", "Q name(size: Int = 1, text: String = Q): String @deprecated(reason: Q) @note(text: Q)", StringComparison.Ordinal)),
        Decided("constant", "name: String!", "\"constant\": Q"),
        Decided("json-constant", "name: JSON!", "\"constant\": { Q: Q }"),
        Decided("reason", "name: String!", "\"constant\": \"x\", \"reason\": Q"),
        Decided("sql", "name: String!", "\"sql\": Q, \"reads\": []"),
        Decided("typescript", "name: String!", "\"ts\": Q, \"reads\": []"),
    ];

    internal string AfterWith(string text) => After.Replace("Q", Hostile.Quoted(text), StringComparison.Ordinal);

    internal string BeforeWith(string text) => Before.Replace("Q", Hostile.Quoted(text), StringComparison.Ordinal);

    internal string? DecisionsWith(string text) => Decision is null ? null
        : "{ \"formatVersion\": \"1.0\", \"kind\": \"wesley-decisions\", \"decisions\": [{ \"kind\": \"fill\", \"at\": \"User.name\", DECISION }] }"
            .Replace("DECISION", Decision.Replace("Q", Hostile.Quoted(text), StringComparison.Ordinal), StringComparison.Ordinal);

    private static HostilePlace Field(string name, string field) => new(name, _wanted.Replace("FIELD", field, StringComparison.Ordinal));

    private static HostilePlace Decided(string name, string field, string decision) => Field(name, field) with { Decision = decision };
}
