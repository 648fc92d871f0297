using System.CommandLine;

namespace Wesley.Migrate.Cli.Options;

/// <summary><c>--format text|json</c>.</summary>
internal sealed class FormatOption : Option<string>
{
    internal FormatOption() : base("--format")
    {
        Description = "text or json";
        DefaultValueFactory = _ => "text";
        AcceptOnlyFromAmong("text", "json");
    }

    internal OutputFormat Value(ParseResult parsed) => parsed.GetValue(this) == "json" ? OutputFormat.Json : OutputFormat.Text;
}
