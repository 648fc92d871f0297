using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Contract.Rows;

namespace Wesley.Migrate.Cli.Input;

/// <summary>A folder with rows: <c>TABLE.ndjson</c>, one JSON object a line.</summary>
internal static class RowFolder
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows of those tables of which there is a file.</summary>
    internal static StageResult<ImmutableSortedDictionary<string, ImmutableArray<Row>>> Read(string name, IEnumerable<string> tables, Surroundings surroundings)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Row>>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var folder = surroundings.PathOf(name);
        if (!Directory.Exists(folder))
        {
            problems.Add(InputProblem.Of("rows-missing", $"The folder '{name}' does not exist.", "Name the folder with one TABLE.ndjson a table.", FailureClass.Configuration));
        }

        foreach (var table in tables.Where(IsFileName))
        {
            var file = Path.Combine(folder, table + ".ndjson");
            if (!File.Exists(file))
            {
                continue;
            }

            var read = ReadFile($"{name.Replace('\\', '/').TrimEnd('/')}/{table}.ndjson", file, surroundings);
            all[table] = read.Value;
            problems.AddRange(read.Diagnostics);
        }

        return new() { Value = all.ToImmutable(), Diagnostics = problems.ToImmutable() };
    }

    private static StageResult<ImmutableArray<Row>> ReadFile(string name, string file, Surroundings surroundings)
    {
        try
        {
            return RowsReader.Read(name, File.ReadLines(file, _strict).Select(line =>
            {
                surroundings.Stop.ThrowIfCancellationRequested();
                return line;
            }));
        }
        catch (DecoderFallbackException)
        {
            return Fail(name, "it is not UTF-8");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(name, Reason.Of(problem));
        }
    }

    private static StageResult<ImmutableArray<Row>> Fail(string name, string reason) => new()
    {
        Value = [],
        Diagnostics = [InputProblem.Of("rows-unreadable", $"'{name}' cannot be read: {reason}.", "Export the rows again, as UTF-8.", FailureClass.Configuration)],
    };

    // Table names come from a document; none of them may lead out of the folder.
    private static bool IsFileName(string table) => table.IndexOfAny(['/', '\\', ':', '\0']) < 0;
}
