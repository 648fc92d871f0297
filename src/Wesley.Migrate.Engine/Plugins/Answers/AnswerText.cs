using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins.Answers;

/// <summary>An answer as a text, so that two of them can be compared: lists of records are equal only when they are one and the same.</summary>
internal static class AnswerText
{
    // More than any answer has; what refers to itself ends here.
    private const int Deepest = 64;

    /// <summary>The text; null for an answer that is not sound.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What is not sound fails in many ways, and is reported as what it is.")]
    internal static string? Of(object answer)
    {
        try
        {
            return Append(new(), answer, 0).ToString();
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static StringBuilder Append(StringBuilder text, object? value, int depth) => value switch
    {
        _ when depth > Deepest => throw new InvalidOperationException("It has no end."),
        null => text.Append("null"),
        // With its length, so that no text looks like the end of another.
        string words => text.Append(CultureInfo.InvariantCulture, $"{words.Length}:{words}"),
        // A coordinate has a parent, which has one.
        Coordinate or bool => text.Append(value),
        IFormattable number => text.Append(number.ToString(null, CultureInfo.InvariantCulture)),
        IEnumerable items => Append(text, items, depth),
        _ => AppendMembers(text, value, depth),
    };

    private static StringBuilder Append(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Append(text, item, depth + 1).Append(',');
        }

        return text.Append(']');
    }

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = AnswerShape.AllIsThere)]
    private static StringBuilder AppendMembers(StringBuilder text, object value, int depth)
    {
        text.Append(value.GetType().Name).Append('{');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0))
        {
            Append(text.Append(property.Name).Append('='), property.GetValue(value), depth + 1).Append(';');
        }

        return text.Append('}');
    }
}
