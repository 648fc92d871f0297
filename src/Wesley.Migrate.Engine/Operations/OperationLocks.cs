using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>
/// The locks of each operation on tables, the strongest of each transaction that it takes. A test carries every operation out and
/// compares with pg_locks. See https://www.postgresql.org/docs/current/explicit-locking.html.
/// </summary>
public static class OperationLocks
{
    private const string Moment = "moment";
    private const string Scan = "scan";

    /// <summary>What the operation locks, in the order of its transactions.</summary>
    public static ImmutableArray<LockHint> Of(SchemaOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation switch
        {
            CreateOwnSchema or ExpectColumn => [],
            ExpectFilled => [Reading(operation.Table)],
            CreateFillTrigger => [Of(operation.Table, "SHARE ROW EXCLUSIVE", Moment)],
            BuildIndex => [Beside(operation.Table)],
            RequireValues => [Exclusive(operation.Table), Beside(operation.Table)],
            ValidateConstraint { Target: null } => [Beside(operation.Table)],
            // A reference to the table itself is looked at under the one lock.
            ValidateConstraint validate => Joined([Beside(operation.Table)], [validate.Target], t => Of(t, "ROW SHARE", Scan)),
            AddReference reference => Joined([Of(operation.Table, "SHARE ROW EXCLUSIVE", Moment)], [reference.Target], t => Of(t, "SHARE ROW EXCLUSIVE", Moment)),
            AddPrimaryKey => [Of(operation.Table, "ACCESS EXCLUSIVE", Scan)],
            DropConstraints { Others: var others } => Joined([Exclusive(operation.Table)], others, Exclusive),
            DropColumn { Target: { } target } => Joined([Exclusive(operation.Table)], [target], Exclusive),
            DropTables { Tables: var tables, Others: var others } => [.. tables.Concat(others).Select(Exclusive)],
            _ => [Exclusive(operation.Table)],
        };
    }

    /// <summary>A lock with what waits behind it.</summary>
    internal static LockHint Of(string table, string mode, string duration) => new()
    {
        Relation = table,
        Mode = mode,
        Duration = duration,
        Blocks = mode switch
        {
            "ACCESS EXCLUSIVE" => "reads and writes",
            "SHARE ROW EXCLUSIVE" or "SHARE" => "writes",
            "ROW EXCLUSIVE" => "writes to the same rows",
            _ => "schema changes",
        },
    };

    internal static LockHint Exclusive(string table) => Of(table, "ACCESS EXCLUSIVE", Moment);

    internal static LockHint Reading(string table) => Of(table, "ACCESS SHARE", Scan);

    private static LockHint Beside(string table) => Of(table, "SHARE UPDATE EXCLUSIVE", Scan);

    private static ImmutableArray<LockHint> Joined(ImmutableArray<LockHint> own, ImmutableArray<string> others, Func<string, LockHint> hint) =>
        [.. own, .. others.Where(t => t != own[0].Relation).Distinct(StringComparer.Ordinal).Select(hint)];
}
