namespace HostilePlugins;

/// <summary>A kind of change, and parts of answers that hold.</summary>
internal static class Odd
{
    internal const string Kind = "hostile/odd";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Something odd",
        Purpose = "Something odd was seen at {coordinate}.",
        Effect = DataEffect.None,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes },
        Remediation = "Nothing to do.",
        Rollback = new() { Class = RollbackClass.Reversible, Reason = "nothing-stored", HowData = "Nothing to do.", HowCode = "Nothing to do." },
        MirrorWaiver = "It is odd in one direction only.",
    };

    internal static Change At(Coordinate coordinate) => new() { Kind = Kind, Coordinate = coordinate, Explains = [] };

    internal static Diagnostic Remark(string message, SourceLocation? place = null) =>
        new() { Id = "odd-remark", Severity = Severity.Warning, Message = message, AfterLocation = place };

    internal static Assertion Assertion(RuleRequest request) => new()
    {
        Id = $"hostile-odd:{request.Changes[0].Coordinate}",
        Kind = AssertionKind.BackfillComplete,
        Statement = "Nothing is odd.",
        Coordinate = request.Changes[0].Coordinate,
        Table = "user",
        Columns = ["email"],
        Phase = AssertionPhase.Post,
        Severity = Severity.Warning,
        Mode = AssertionMode.Full,
        Sql = "SELECT 1 WHERE false",
    };
}
