using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Options;

/// <summary><c>--format</c>: one of the formats that a command has; text when it is not given.</summary>
internal sealed class FormatOption : Option<string>
{
    private readonly ImmutableSortedDictionary<string, OutputFormat> _formats;

    /// <summary>Text or JSON, as most commands have it.</summary>
    internal FormatOption() : this(OutputFormat.Text, OutputFormat.Json)
    {
    }

    private FormatOption(params OutputFormat[] formats) : base("--format")
    {
        var names = formats.Select(Word).ToArray();
        _formats = formats.ToImmutableSortedDictionary(Word, f => f, StringComparer.Ordinal);
        Description = $"{string.Join(", ", names[..^1])} or {names[^1]}";
        HelpName = "FORMAT";
        DefaultValueFactory = _ => Word(OutputFormat.Text);
        CompletionSources.Add(names);
        Validators.Add(Check);
    }

    /// <summary>Every format there is, for the commands that compare two schemas.</summary>
    internal static FormatOption OfEvery() => new(Enum.GetValues<OutputFormat>());

    internal OutputFormat Value(ParseResult parsed) => _formats[parsed.GetValue(this)!];

    private void Check(OptionResult result)
    {
        if (result.Tokens is [{ Value: var given }] && !_formats.ContainsKey(given))
        {
            var nearest = NearestName.Of(given.ToLowerInvariant(), _formats.Keys);
            result.AddError($"'{given}' is no format of this command" + (nearest is null ? $"; it has {Description}" : $"; did you mean '{nearest}'?"));
        }
    }

    private static string Word(OutputFormat format) => format.ToString().ToLowerInvariant();
}
