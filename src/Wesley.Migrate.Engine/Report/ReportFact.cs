namespace Wesley.Migrate.Engine.Report;

/// <summary>One of the few facts at the top.</summary>
/// <param name="Term">What the fact is about.</param>
/// <param name="Value">The answer in a word or two.</param>
/// <param name="Detail">More of it, or nothing.</param>
/// <param name="Tone"><c>good</c>, <c>care</c>, <c>bad</c> or <c>plain</c>; the words say the same.</param>
internal sealed record ReportFact(string Term, string Value, string Detail, string Tone);
