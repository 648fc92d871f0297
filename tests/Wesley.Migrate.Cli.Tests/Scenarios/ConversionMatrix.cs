namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The conversion table of the design as it stands there: W lossless, C round-trippable, L loses, N some values fail, X no meaning.</summary>
internal static class ConversionMatrix
{
    private const string Table = """
        from     Int BigInt Float Decimal Boolean String UUID DateTime Date Time JSON
        Int      =   W      W     W       N       C      X    X        X    X    C
        BigInt   N   =      L     W       N       C      X    X        X    X    C
        Float    N   N      =     L       X       C      X    X        X    X    N
        Decimal  N   N      L     =       X       C      X    X        X    X    C
        Boolean  C   C      C     C       =       C      X    X        X    X    C
        String   N   N      N     N       N       =      N    N        N    N    ask
        UUID     X   X      X     X       X       C      =    X        X    X    C
        DateTime X   C      L     C       X       C      X    =        L    L    C
        Date     X   C      L     C       X       C      X    C        =    X    C
        Time     X   X      X     X       X       C      X    X        X    =    C
        JSON     N   N      N     N       N       ask    N    N        N    N    =
        """;

    /// <summary>From, to and verdict of every cell.</summary>
    internal static IEnumerable<(string From, string To, string Verdict)> Cells
    {
        get
        {
            var lines = Table.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            return lines[1..].SelectMany(row => row[1..].Select((verdict, i) => (row[0], lines[0][i + 1], verdict)));
        }
    }

    /// <summary>A schema with one column of a type, at line 3.</summary>
    internal static string Schema(string type, string more = "") =>
        "type Thing @wes_table(name: \"things\") {\n  id: ID! @wes_pk\n  value: " + type + "\n}\n" + more;
}
