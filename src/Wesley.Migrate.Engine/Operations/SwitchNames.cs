using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Names of what the switch adds: those that PostgreSQL itself would give, or the engine's own where they must not collide.</summary>
internal static class SwitchNames
{
    internal static string Unique(string table, IEnumerable<string> columns) => FillNames.Fitting($"{table}_{string.Join("_", columns)}_key");

    internal static string Index(string table, IEnumerable<string> columns) => FillNames.Fitting($"{table}_{string.Join("_", columns)}_idx");

    internal static string PrimaryKey(string table) => FillNames.Fitting($"{table}_pkey");

    /// <summary>What the index of a primary key is called until it is one.</summary>
    internal static string NewKey(string table, string schema) => FillNames.Fitting($"wesley_key_{schema[^8..]}_{table}");

    internal static string Reference(string table, string column) => FillNames.Fitting($"{table}_{column}_fkey");

    internal static string Required(string table, string column) => FillNames.Fitting($"wesley_required_{table}_{column}");

    internal static string NotNull(string table, string column) => FillNames.Fitting($"{table}_{column}_not_null");

    internal static string Check(string table, string? column) => FillNames.Fitting($"wesley_check_{table}" + (column is null ? "" : $"_{column}"));

    /// <summary>What an old column or table is called until it is dropped, when something new takes its name.</summary>
    internal static string Old(string name) => FillNames.Fitting($"wesley_old_{name}");

    /// <summary>What a column is called for a moment, when columns exchange their names.</summary>
    internal static string Moving(string column) => FillNames.Fitting($"wesley_moving_{column}");
}
