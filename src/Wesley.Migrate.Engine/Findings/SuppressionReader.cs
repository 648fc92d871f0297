using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>Reads <c># wesley-ignore RULE [COORDINATE]: REASON</c> from the sources of the new schema.</summary>
public static partial class SuppressionReader
{
    /// <summary>The suppressions in the order of the sources, and what is wrong with those that cannot be taken.</summary>
    public static StageResult<ImmutableArray<InlineSuppression>> Read(ImmutableArray<SourceText> sources, RuleNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var taken = ImmutableArray.CreateBuilder<InlineSuppression>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var source in sources)
        {
            var comments = CommentScan.Of(source.Text);
            var lines = comments.IsEmpty ? null : new LineMap(source.Name, source.Text);
            foreach (var comment in comments)
            {
                var form = Form().Match(source.Text.Substring(comment.Start, comment.Length).TrimEnd());
                var place = lines!.At(comment.Start, form.Success ? form.Length : comment.Length);
                if (Problem(form, place, names) is { } problem)
                {
                    problems.Add(problem);
                    continue;
                }

                taken.Add(new()
                {
                    Rule = form.Groups["rule"].Value,
                    At = form.Groups["at"] is { Success: true } at ? Coordinate.Parse(at.Value) : null,
                    Reason = form.Groups["reason"].Value.Trim(),
                    Location = place,
                    Line = lines.At(comment.Element).Line,
                });
            }
        }

        return new() { Value = taken.ToImmutable(), Diagnostics = problems.ToImmutable() };
    }

    private static Diagnostic? Problem(Match form, SourceLocation place, RuleNames names)
    {
        if (!form.Success)
        {
            return SuppressionProblem.Malformed(place);
        }

        var rule = form.Groups["rule"];
        return !names.Knows(rule.Value) ? SuppressionProblem.UnknownRule(place with { Column = place.Column + rule.Index, Length = rule.Length }, rule.Value, names.Nearest(rule.Value))
            : string.IsNullOrWhiteSpace(form.Groups["reason"].Value) ? SuppressionProblem.WithoutReason(place)
            : null;
    }

    [GeneratedRegex(@"\A#[ \t]*wesley-ignore[ \t]+(?<rule>[a-z*][a-z0-9./*-]*)([ \t]+(?<at>@?[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?(\([A-Za-z_][A-Za-z0-9_]*:\))?))?[ \t]*(:(?<reason>.*))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
