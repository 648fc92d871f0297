using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.Documents;

/// <summary>What commands print under <c>--format json</c>, and the schema that each is held to.</summary>
internal static class PrintedDocuments
{
    private const string Format = " --format json";

    private static readonly (string Schema, string Command)[] _commands =
    [
        ("contract-check", "contract check --contract migration/contract/post-check.json --rows rows"),
        ("contract-check", "contract check --contract migration/contract/post-check.json --rows spoilt"),
        ("contract-check", "contract check --contract migration/contract/post-check.json --rows no-rows"),
        ("doctor", "plugins doctor"),
        ("explanation", "explain field.removed"),
        ("explanation", "explain type-unknown"),
        ("explanation", "explain Float->Int"),
        ("plan", "plan show migration"),
        ("plugin-list", "plugins list"),
        ("plugin-list", "plugins list --plugins plugins"),
        ("report", "decisions verify --from before.graphql --to after.graphql --decisions stale.json"),
        ("report", "diff --from before.graphql --to after.graphql"),
        ("report", "plan reverse migration --out back"),
        ("report", "plan show no-plan"),
        ("report", "plan verify migration"),
        ("report", "rehearse no-migration"),
        ("report", "run --from before.graphql --to after.graphql --out again"),
        ("rules", "rules"),
        ("rules", "rules --coverage"),
    ];

    internal static IEnumerable<Document> All()
    {
        using var work = new Workspace().Schemas()
            .File("rows/user.ndjson", """{ "id": "1", "name": null, "email": "a@b.c" }""")
            .File("spoilt/user.ndjson", """{ "id": "1" }""")
            .File("stale.json", """{ "formatVersion": "1.0", "kind": "wesley-decisions", "decisions": [{ "kind": "rename", "at": "User.no", "from": "User.where" }] }""")
            .File("plugins/acme/wesley-plugin.json", "{}");
        work.Compare().Exits(ExitCodes.Clean);
        foreach (var (schema, command) in _commands)
        {
            yield return new(schema, command + Format, work.Run([.. command.Split(' '), .. Format.TrimStart().Split(' ')]).Out);
        }
    }
}
