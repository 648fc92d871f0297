using System.Globalization;
using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>Numbers, written bare or in quotes.</summary>
internal static partial class NumberLiterals
{
    internal static LiteralResult Int(RawValue value) =>
        IsNumber(value) && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Same(number.ToString(CultureInfo.InvariantCulture))
            : LiteralResult.Needs("a whole number from -2147483648 to 2147483647");

    internal static LiteralResult BigInt(RawValue value) =>
        IsNumber(value) && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Same(number.ToString(CultureInfo.InvariantCulture))
            : LiteralResult.Needs("a whole number from -9223372036854775808 to 9223372036854775807");

    /// <summary>Whole numbers of any length; JSON holds text, as a script sees them as text.</summary>
    internal static LiteralResult Integer(RawValue value) =>
        IsNumber(value) && IntegerSyntax().IsMatch(value.Text)
            ? LiteralResult.Of(value.Text, TypeScriptText.Literal(value.Text))
            : LiteralResult.Needs("a whole number");

    internal static LiteralResult Float(RawValue value) =>
        IsNumber(value) && DecimalSyntax().IsMatch(value.Text)
        && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Same(number.ToString("R", CultureInfo.InvariantCulture))
            : LiteralResult.Needs("a number such as 1.5");

    /// <summary>Every digit stays; JSON holds text, as a script sees decimals as text.</summary>
    internal static LiteralResult Decimal(RawValue value) =>
        IsNumber(value) && DecimalSyntax().IsMatch(value.Text)
            ? LiteralResult.Of(value.Text, TypeScriptText.Literal(value.Text))
            : LiteralResult.Needs("a number such as 12.50");

    private static bool IsNumber(RawValue value) => value.Kind is RawValueKind.Int or RawValueKind.Float or RawValueKind.String;

    private static LiteralResult Same(string digits) => LiteralResult.Of(digits, digits);

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalSyntax();

    [GeneratedRegex(@"\A-?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex IntegerSyntax();
}
