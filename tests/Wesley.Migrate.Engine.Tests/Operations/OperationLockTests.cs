using System.Text.Json;
using Wesley.Migrate.Engine.Operations;

namespace Wesley.Migrate.Engine.Tests.Operations;

/// <summary>
/// Each operation is carried out on every server that is here, and the strongest lock that <c>pg_locks</c> shows on each table, in
/// each of its transactions, is the one that plans are made with.
/// </summary>
public sealed class OperationLockTests
{
    private static readonly string[] Weakest = ["ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"];

    [Fact]
    public void Samples_HaveEveryOperation() => Assert.Equal(
        typeof(SchemaOperation).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SchemaOperation))).Select(t => t.Name).Order(StringComparer.Ordinal),
        OperationSamples.All.Select(s => s.Operation.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Locks_OfEveryOperation_AreThoseOfPgLocks()
    {
        var said = OperationSamples.All.Select(s => Text(OperationLocks.Of(s.Operation).Select(l => (l.Relation, l.Mode)))).ToList();

        foreach (var server in await Servers.Value)
        {
            var seen = server.GetProperty("samples").EnumerateArray().Select(sample => Seen(sample.GetProperty("locks"))).ToList();
            Assert.Equal(said.Zip(OperationSamples.All, (s, o) => $"{Name(o.Operation)}: {s}"), seen.Zip(OperationSamples.All, (s, o) => $"{Name(o.Operation)}: {s}"));
        }

        Golden.Verify(
            "operation\tthe strongest lock of each of its transactions on each table\n" + string.Concat(OperationSamples.All.Zip(said, (o, s) => $"{Name(o.Operation)}\t{s}\n")),
            "tests/Wesley.Migrate.Engine.Tests/Operations/locks.tsv");
    }

    [Fact]
    public async Task Required_FromPostgreSql18On_IsProvenByAConstraintOfThatName()
    {
        var at = OperationSamples.All.Select(s => s.Operation).ToList().FindIndex(o => o is RequireValues);

        Assert.All(await Servers.Value, server => Assert.Equal(
            server.GetProperty("version").GetInt32() >= 18 ? "ntrue" : "ctrue", server.GetProperty("samples")[at].GetProperty("required").GetString()));
    }

    private static readonly Lazy<Task<List<JsonElement>>> Servers = new(async () =>
    {
        Assert.SkipWhen(PostgresBinaries.Find() is null, "No PostgreSQL server is installed here.");
        using var folder = new TempFolder();
        var file = folder.PathOf("samples.json");
        await File.WriteAllTextAsync(
            file, JsonSerializer.Serialize(OperationSamples.All.Select(s => new { tables = OperationSamples.Tables, prepare = s.Prepare, transactions = Transactions(s.Operation) })));
        var ended = await Node.RunAsync(Repository.PathOf("tests", "databases", "locks.ts"), [file]);
        return [.. ended.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    });

    private static string Name(SchemaOperation operation) =>
        operation switch { DropConstraints drop => $"DropConstraints {drop.Sort}", DropColumn { Target: not null } => "DropColumn that refers", ValidateConstraint { Target: not null } => "ValidateConstraint that refers", _ => operation.GetType().Name };

    // What cannot stand in a block is a transaction anyway.
    private static IEnumerable<string> Transactions(SchemaOperation operation) => operation switch
    {
        BuildIndex build => [string.Join("\n", ConcurrentIndex.Of(build))],
        AddColumn or SetColumnDefault or AllowValues or CreateFillTrigger or CreateOwnSchema => [$"BEGIN;\n{PostgresDialect.Render(operation)}\nCOMMIT;"],
        _ => SwitchText.Of(operation).Select(block => SwitchScript.Do([block])),
    };

    private static string Seen(JsonElement sample) => Text(
        from transaction in sample.EnumerateArray()
        from strongest in transaction.EnumerateArray()
            .Select(l => (Relation: l.GetProperty("relation").GetString()!, Mode: l.GetProperty("mode").GetString()!))
            .GroupBy(l => l.Relation, StringComparer.Ordinal).Select(g => g.MaxBy(l => Array.IndexOf(Weakest, l.Mode)))
        select strongest);

    private static string Text(IEnumerable<(string Relation, string Mode)> locks)
    {
        var text = string.Join("; ", locks.OrderByDescending(l => Array.IndexOf(Weakest, l.Mode)).ThenBy(l => l.Relation, StringComparer.Ordinal).Select(l => $"{l.Relation} {l.Mode}"));
        return text.Length == 0 ? "none" : text;
    }
}
