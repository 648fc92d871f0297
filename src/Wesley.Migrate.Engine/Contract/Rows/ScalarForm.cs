using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>Whether a JSON value that is not null is one of a logical scalar. The runtime's <c>scalars.ts</c> is its other form.</summary>
internal static partial class ScalarForm
{
    internal static bool Is(string scalar, JsonElement value) => scalar switch
    {
        "Int" => value.ValueKind == JsonValueKind.Number && Whole(value, 32),
        // JSON has no 64-bit integers that every reader keeps exact, so exports write them as text.
        "BigInt" => value.ValueKind is JsonValueKind.Number or JsonValueKind.String && Whole(value, 64),
        "Integer" => value.ValueKind is JsonValueKind.Number or JsonValueKind.String && Integer().IsMatch(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()),
        "Float" => value.ValueKind == JsonValueKind.Number,
        "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "Decimal" or "BigDecimal" => value.ValueKind == JsonValueKind.Number || IsText(value, Decimal()),
        "UUID" => IsText(value, Uuid()),
        "JSON" => true,
        _ => value.ValueKind == JsonValueKind.String,
    };

    private static bool Whole(JsonElement value, int bits)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            var limit = BigInteger.One << (bits - 1);
            return whole >= -limit && whole < limit && text[0] != '+';
        }

        // 1.0 and 1e3 are whole numbers to JSON.
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsInteger(number)
            && Math.Abs(number) < Math.Min(Math.Pow(2, bits - 1), Math.Pow(2, 53));
    }

    private static bool IsText(JsonElement value, Regex form) => value.ValueKind == JsonValueKind.String && form.IsMatch(value.GetString()!);

    [GeneratedRegex(@"\A-?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A(-?[0-9]+(\.[0-9]+)?|NaN)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\A[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();
}
