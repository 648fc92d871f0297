using System.CommandLine;
using System.Globalization;

namespace Wesley.Migrate.Cli.Options;

/// <summary>An option that takes a whole number within bounds.</summary>
internal static class CountOption
{
    internal static Option<int> Create(string name, string what, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = what, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !(int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}, and not '{given}'"));
            }
        });
        return option;
    }
}
