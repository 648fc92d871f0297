using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Where a column stands in the old file; a new one by the table that it joins.</summary>
internal static class Places
{
    internal static SourceLocation? Before(Subject subject) =>
        subject.Request.FieldBefore?.Location ?? subject.Request.Pairing.TableBefore(subject.Table.Name)?.Location;
}
