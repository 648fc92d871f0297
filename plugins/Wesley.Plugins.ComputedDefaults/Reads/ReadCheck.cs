using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>The first thing that is wrong with the columns that a decision reads.</summary>
internal static class ReadCheck
{
    internal const string UnknownId = "computed-read-unknown";
    internal const string SelfId = "computed-read-self";
    internal const string UndeclaredId = "computed-read-undeclared";

    internal static Diagnostic? Problem(BackfillRequest request, Decision decision, IReadOnlyDictionary<string, ReadColumn> columns)
    {
        var (at, field) = (request.Change.Coordinate, request.Field!);
        if (decision.Reads.Any(r => r == field.ColumnName || IsTarget(request, columns, r)))
        {
            return Of(request, decision, SelfId, $"The decision for {at} reads {at} itself, which is null wherever a value is computed.",
                $"Take \"{field.ColumnName}\" out of \"reads\" and out of the expression.");
        }

        if (decision.Reads.FirstOrDefault(r => !columns.TryGetValue(r, out var column) || column.IsEmpty) is { } unknown)
        {
            return Of(request, decision, UnknownId, $"The decision for {at} reads {at.Type}.{unknown}, {Why(request, columns, unknown)}.", Nearest(unknown, columns, field.ColumnName));
        }

        return TypeScriptReads.In(decision.TypeScript).FirstOrDefault(r => !decision.Reads.Contains(r)) is { } undeclared
            ? Of(request, decision, UndeclaredId, $"The decision for {at} uses row.{undeclared} without reading it.", $"Add \"{undeclared}\" to \"reads\".")
            : null;
    }

    /// <summary>The column's own old name, where it is renamed as well.</summary>
    private static bool IsTarget(BackfillRequest request, IReadOnlyDictionary<string, ReadColumn> columns, string name) =>
        columns.TryGetValue(name, out var column) && request.FieldBefore is { } own && ReferenceEquals(own, column.Field);

    private static string Why(BackfillRequest request, IReadOnlyDictionary<string, ReadColumn> columns, string name) =>
        columns.ContainsKey(name) ? "which is new and gets no value"
        : request.Table!.Field(name) is not { } field ? "which neither schema has"
        : field.IsColumn && field.ColumnName != name ? $"whose column is called {field.ColumnName}"
        : field.IsColumn ? "which has another name until the switch"
        : "which is a relation and not stored";

    private static string Nearest(string unknown, IReadOnlyDictionary<string, ReadColumn> columns, string self)
    {
        var others = columns.Values.Where(c => c.Name != self && !c.IsEmpty).Select(c => c.Name).ToList();
        return columns.Values.FirstOrDefault(c => c.Field.Name == unknown && c.Name != unknown && !c.IsEmpty) is { } named ? $"Read it as \"{named.Name}\", the name of its column."
            : columns.Values.FirstOrDefault(c => c.FinalName == unknown && c.Name != unknown) is { } renamed ? $"Read it under its old name \"{renamed.Name}\"."
            : NearestName.Of(unknown, others) is { } nearest ? $"Did you mean \"{nearest}\"?"
            : others.Count == 0 ? "The table has no other column." : $"Read one of {string.Join(", ", others)}.";
    }

    private static Diagnostic Of(BackfillRequest request, Decision decision, string id, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        Coordinate = request.Change.Coordinate,
        AfterLocation = decision.Location ?? request.Field!.Location,
        Notes = [$"{request.Change.Coordinate} is declared at {request.Field!.Location}."],
        NextStep = next,
    };
}
