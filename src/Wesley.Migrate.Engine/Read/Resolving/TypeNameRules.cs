namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Type names that nothing declares: taken for scalars, but said aloud, as a misspelt type would become a text column.</summary>
internal static class TypeNameRules
{
    internal static void Check(Vocabulary words, Problems problems)
    {
        var unknown = words.Used.OutputTypes.Where(name => !IsKnown(name, words)).ToHashSet(StringComparer.Ordinal);
        var firsts = unknown.Count == 0 ? [] : words.Tables.SelectMany(t => t.Members).Where(m => unknown.Contains(m.Type.Name)).DistinctBy(m => m.Type.Name, StringComparer.Ordinal);
        foreach (var first in firsts)
        {
            var name = first.Type.Name;
            if (problems.Nearest(name, words.Types.Keys.Concat(words.Dialect.Scalars)) is { } near)
                problems.Warning(
                    "type-unknown",
                    $"'{first.Coordinate}' has the undeclared type '{name}' and is stored as text.",
                    first.Raw.TypeLocation,
                    first.Coordinate,
                    Advice.Meant(near, first.Raw.TypeLocation!, $" If not, declare it: scalar {name}"));
            else
                problems.Info(
                    "scalar-undeclared",
                    $"'{name}' is not declared; it is taken for a scalar and stored as text.",
                    first.Raw.TypeLocation,
                    first.Coordinate,
                    $"Declare it: scalar {name}");
        }

        foreach (var table in words.Tables)
        foreach (var missing in table.Raw.Interfaces.Where(i => !words.Types.ContainsKey(i.Name)))
        {
            var near = problems.Nearest(missing.Name, words.Types.Keys);
            problems.Warning(
                "interface-unknown",
                $"'{table.Name}' implements '{missing.Name}', which is not declared.",
                missing.Location,
                table.Coordinate,
                near is null ? $"Declare it, or remove it from '{table.Name}'." : Advice.Meant(near, missing.Location));
        }
    }

    private static bool IsKnown(string name, Vocabulary words) =>
        words.Dialect.Storage(name) is not null || words.Types.ContainsKey(name) || words.StorageOverrides.ContainsKey(name);
}
