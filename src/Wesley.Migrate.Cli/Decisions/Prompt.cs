using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Output.Report;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>Asks questions one by one on the terminal. It speaks on stderr, so that stdout stays the report's.</summary>
internal sealed class Prompt(Surroundings surroundings)
{
    private readonly ReportWriter _screen = new(surroundings.Error, surroundings.Colours);

    /// <summary>Whether the user wants to be asked no more.</summary>
    internal bool Ended { get; private set; }

    /// <summary>The answers given, with their questions; what was skipped is told to the caller.</summary>
    internal ImmutableArray<(Question Question, Decision Answer)> Ask(ImmutableArray<Question> questions, Action<Question> skip)
    {
        var answers = ImmutableArray.CreateBuilder<(Question, Decision)>();
        for (var i = 0; i < questions.Length && !Ended; i++)
        {
            Show(questions[i], i + 1, questions.Length);
            switch (Choice(questions[i].Answers.Length))
            {
                case null:
                    Ended = true;
                    break;
                case 0:
                    skip(questions[i]);
                    break;
                case { } number:
                    answers.Add((questions[i], questions[i].Answers[number - 1]));
                    break;
            }
        }

        return answers.ToImmutable();
    }

    private void Show(Question question, int number, int count)
    {
        _screen.Line().Line($"Question {Text(number)} of {Text(count)}: {question.Text}", Ink.Strong);
        foreach (var line in QuestionList.Grounds(question))
        {
            _screen.Line($"  {line}");
        }

        for (var i = 0; i < question.Answers.Length; i++)
        {
            _screen.Line($"  {Text(i + 1)}  {AnswerText.Of(question.Answers[i])}   {DecisionJson.Of(question.Answers[i])}");
        }
    }

    /// <summary>A number from 1, 0 to skip, null to quit.</summary>
    private int? Choice(int answers)
    {
        while (true)
        {
            _screen.Add($"Your answer: 1{(answers > 1 ? $" to {Text(answers)}" : "")}, s to skip, q to quit > ");
            surroundings.Error.Flush();
            switch (Line()?.Trim())
            {
                case null or "q" or "Q":
                    return null;
                case "s" or "S":
                    return 0;
                case var typed when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= answers:
                    return number;
                case var typed:
                    _screen.Line($"'{typed}' is none of the answers.");
                    break;
            }
        }
    }

    // Reading a terminal cannot be broken off; Ctrl-C ends the wait instead.
    private string? Line() => Task.Run(surroundings.Keyboard!.ReadLine).WaitAsync(surroundings.Stop).GetAwaiter().GetResult();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
