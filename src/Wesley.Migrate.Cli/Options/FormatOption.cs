using System.CommandLine;
using System.CommandLine.Parsing;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Options;

/// <summary><c>--format</c>: one of the formats that a command has; text when it is not given.</summary>
internal sealed class FormatOption : Option<string>
{
    private readonly string[] _names;

    /// <summary>Text or JSON, as most commands have it.</summary>
    internal FormatOption() : this(OutputFormat.Text, OutputFormat.Json)
    {
    }

    private FormatOption(params OutputFormat[] formats) : base("--format")
    {
        _names = Array.ConvertAll(formats, Word);
        Description = $"{string.Join(", ", _names[..^1])} or {_names[^1]}";
        HelpName = "FORMAT";
        DefaultValueFactory = _ => Word(OutputFormat.Text);
        CompletionSources.Add(_names);
        Validators.Add(Check);
    }

    /// <summary>Every format there is, for the commands that compare two schemas.</summary>
    internal static FormatOption OfEvery() => new(Enum.GetValues<OutputFormat>());

    internal OutputFormat Value(ParseResult parsed) => Enum.Parse<OutputFormat>(parsed.GetValue(this)!, ignoreCase: true);

    private void Check(OptionResult result)
    {
        if (result.Tokens is [{ Value: var given }] && !_names.Contains(given, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(given.ToLowerInvariant(), _names.Order(StringComparer.Ordinal));
            result.AddError($"'{given}' is no format of this command" + (nearest is null ? $"; it has {Description}" : $"; did you mean '{nearest}'?"));
        }
    }

    private static string Word(OutputFormat format) => format.ToString().ToLowerInvariant();
}
